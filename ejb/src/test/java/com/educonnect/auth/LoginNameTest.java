package com.educonnect.auth;

import static org.assertj.core.api.Assertions.assertThat;

import com.educonnect.auth.LoginName.Kind;
import org.junit.jupiter.api.Test;

class LoginNameTest {
    @Test
    void takesAnAddressInAnyCaseWithoutItsSchool() {
        assertThat(LoginName.of(" Awa.Ndiaye@Example.ORG ", "t00042", "SN"))
                .isEqualTo(new LoginName(Kind.EMAIL, "awa.ndiaye@example.org", null));
    }

    @Test
    void completesANumberByTheSchoolsCountry() {
        assertThat(LoginName.of("77 123 45 67", "t00042", "SN"))
                .isEqualTo(new LoginName(Kind.PHONE, "+221771234567", null));
        assertThat(LoginName.of("+221 77 123 45 67", null, null))
                .isEqualTo(new LoginName(Kind.PHONE, "+221771234567", null));
    }

    @Test
    void takesAnythingElseAsAUserNameOfTheSchool() {
        assertThat(LoginName.of("Awa.N", "t00042", "SN")).isEqualTo(new LoginName(Kind.USERNAME, "awa.n", "t00042"));
        assertThat(LoginName.of("1234567", null, null)).isEqualTo(new LoginName(Kind.USERNAME, "1234567", null));
    }
}
