package com.educonnect.auth;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LoginKeyTest {
    @Test
    void keepsPartsApartWhateverTheyHold() {
        assertThat(new LoginKey("a:b", "c").id()).isNotEqualTo(new LoginKey("a", "b:c").id());
        assertThat(new LoginKey("ab", "").id()).isNotEqualTo(new LoginKey("a", "b").id());
        assertThat(new LoginKey("a", null).id())
                .isNotEqualTo(new LoginKey(null, "a").id())
                .isNotEqualTo(new LoginKey("a", "").id());
    }

    @Test
    void isTheSameOnEveryNode() {
        assertThat(new LoginKey("awa", "10.0.0.1").id()).isEqualTo(new LoginKey("awa", "10.0.0.1").id());
    }
}
