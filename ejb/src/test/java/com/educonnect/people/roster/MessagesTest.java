package com.educonnect.people.roster;

import static org.assertj.core.api.Assertions.assertThat;

import com.educonnect.people.roster.source.Finding;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {
    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void sayEveryFindingAndEveryRefusal(String language) {
        var bundle = ResourceBundle.getBundle(
                "com.educonnect.people.roster.messages",
                Locale.of(language),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        var texts = new FindingTexts(Locale.of(language));

        for (var finding : Finding.values()) {
            assertThat(texts.text(finding.code(), List.of("Awa", "CM2 B")))
                    .isNotBlank()
                    .doesNotContain("{0}", "{1}");
        }
        for (var error : RosterError.values()) {
            assertThat(bundle.containsKey(error.reason()) && bundle.containsKey(error.reason() + ".detail"))
                    .isTrue();
        }
    }
}
