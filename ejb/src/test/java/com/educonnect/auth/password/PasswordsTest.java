package com.educonnect.auth.password;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasswordsTest {
    private final Passwords passwords = new Passwords();

    @Test
    void recognisesThePasswordAndNoOther() {
        var hash = passwords.hash("girafe-tambour-citron");

        assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(passwords.matches("girafe-tambour-citron", hash)).isTrue();
        assertThat(passwords.matches("girafe-tambour-citrons", hash)).isFalse();
    }

    @Test
    void takesTheSameAccentFromDifferentKeyboards() {
        assertThat(passwords.matches("le\u0301opard-des-neiges", passwords.hash("l\u00e9opard-des-neiges")))
                .isTrue();
    }

    @Test
    void saltsEachHash() {
        assertThat(passwords.hash("girafe-tambour-citron")).isNotEqualTo(passwords.hash("girafe-tambour-citron"));
    }

    @Test
    void neverMatchesSomeoneWithoutAPassword() {
        assertThat(passwords.matches("nobody has this password", null)).isFalse();
    }

    @Test
    void knowsHashesOfFormerParameters() {
        var former = com.password4j.Argon2Function.getInstance(8_192, 1, 1, 32, com.password4j.types.Argon2.ID)
                .hash("girafe-tambour-citron")
                .getResult();

        assertThat(passwords.matches("girafe-tambour-citron", former)).isTrue();
        assertThat(passwords.outdated(former)).isTrue();
        assertThat(passwords.outdated(passwords.hash("girafe-tambour-citron"))).isFalse();
    }
}
