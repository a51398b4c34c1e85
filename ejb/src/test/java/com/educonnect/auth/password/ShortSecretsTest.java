package com.educonnect.auth.password;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShortSecretsTest {
    @Test
    void canBeReadFromPaperByAChild() {
        assertThat(IntStream.range(0, 500).mapToObj(i -> ShortSecrets.next()))
                .allMatch(secret -> secret.matches("[abcdefghjkmnpqrtwxy346789]{8}"))
                .doesNotHaveDuplicates();
    }
}
