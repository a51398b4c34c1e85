package com.educonnect.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class AdminAccountTest {
    /** As Payara ships it. */
    private static final String SHIPPED =
            "admin;{SSHA256}KmDHfsWXWeoRBbY3XMIaW7x95ljvpJlqx/aIeDZakL22/1BrYLp7Ig==;asadmin";

    @Test
    void hashesAsPayaraDoes() {
        var hash = Base64.getDecoder().decode(SHIPPED.replaceAll(".*}|;asadmin", ""));
        var salt = Arrays.copyOfRange(hash, 32, 40);

        assertThat(new AdminAccount("").keyfileLine(salt)).isEqualTo(SHIPPED + "\n");
    }

    @Test
    void saltsEachLineAnew() {
        var account = new AdminAccount("secret");

        assertThat(account.keyfileLine()).isNotEqualTo(account.keyfileLine());
    }
}
