package com.educonnect.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ArrivalTest {
    private static final byte[] TEXT = "Une moitié et une autre.".getBytes(StandardCharsets.UTF_8);

    @Test
    void isTakenByWhatItHoldsAndWhatItIsFor() {
        var page = "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8);

        assertThat(ArrivalService.takes("fiche.txt", TEXT, Purpose.LESSON)).isTrue();
        assertThat(ArrivalService.takes("fiche.txt", TEXT, Purpose.FEEDBACK)).isFalse();
        assertThat(ArrivalService.takes("fiche.pdf", page, Purpose.LESSON)).isFalse();
    }

    @Test
    void hasANameAndAContentOfBoundedSize() {
        assertThat(ArrivalService.takes("dossier/", TEXT, Purpose.LESSON)).isFalse();
        assertThat(ArrivalService.takes("fiche.txt", new byte[0], Purpose.LESSON))
                .isFalse();
        var large = new byte[20_000_001];
        System.arraycopy(TEXT, 0, large, 0, TEXT.length);
        java.util.Arrays.fill(large, TEXT.length, large.length, (byte) ' ');
        assertThat(ArrivalService.takes("fiche.txt", large, Purpose.ASSIGNMENT)).isFalse();
        assertThat(ArrivalService.takes("fiche.txt", large, Purpose.LESSON)).isTrue();
    }
}
