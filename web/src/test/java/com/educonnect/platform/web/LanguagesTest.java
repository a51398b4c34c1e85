package com.educonnect.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | en",
                "en-NG,en;q=0.9 | en",
                "fr-SN | fr",
                "wo,en;q=0.5,fr;q=0.4 | wo",
                "pt,en;q=0.5,fr;q=0.4 | en",
                "ar-MA | ar",
                "pt | fr",
                "*;q=x | fr",
                "'' | fr"
            })
    void followTheReadersWeights(String header, String language) {
        assertThat(Languages.of(header).getLanguage()).isEqualTo(language);
    }

    @Test
    void areFrenchWhereNothingIsSaid() {
        assertThat(Languages.of((String) null).getLanguage()).isEqualTo("fr");
    }
}
