package com.educonnect.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EncodingsTest {
    private static final List<String> ALL = List.of("br", "gzip", "identity");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gzip, deflate, br, zstd | br",
                "gzip, deflate | gzip",
                "br;q=0.5, gzip;q=0.8 | gzip",
                "br;q=0, gzip | gzip",
                "BR | br",
                "x-gzip | gzip",
                "* | br",
                "*;q=0.5, gzip | gzip",
                "identity, gzip;q=0.5 | identity",
                "gzip;q=0 | identity",
                "*;q=0 | identity",
                "deflate | identity",
                "br;q=2 | identity",
                "br;q=high, gzip;q=0.001 | gzip",
                ";;; | identity",
            })
    void theClientsWeightsDecide(String header, String chosen) {
        assertThat(Encodings.best(header, ALL)).isEqualTo(chosen);
    }

    @Test
    void whoSaysNothingGetsThePlainForm() {
        assertThat(Encodings.best(null, ALL)).isEqualTo("identity");
        assertThat(Encodings.best("", ALL)).isEqualTo("identity");
        assertThat(Encodings.best("br,".repeat(1_000), ALL)).isEqualTo("identity");
    }

    @Test
    void onlyWhatIsOnOfferIsChosen() {
        assertThat(Encodings.best("br", List.of("identity"))).isEqualTo("identity");
    }
}
