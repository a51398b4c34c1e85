package com.educonnect.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import com.educonnect.tenancy.Scripts.Script;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScriptsTest {
    @Test
    void areOrderedByTheMinuteTheyWereBegun() {
        assertThat(Scripts.load().all()).extracting(Script::version).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void onlyWhatASchemaLacksIsLeft() {
        var scripts = new Scripts(List.of(new Script("202611220900", "first"), new Script("202611221000", "second")));
        assertThat(scripts.target()).isEqualTo("202611221000");
        assertThat(scripts.after("202611220900")).contains("second").doesNotContain("first");
        assertThat(scripts.after("202611221000")).isEmpty();
    }
}
