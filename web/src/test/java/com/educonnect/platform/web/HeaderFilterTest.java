package com.educonnect.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeaderFilterTest {
    @ParameterizedTest
    @ValueSource(strings = {"/", "/api/v1/classes/CM2%20B", "/api/v1/people?q=N%C3%A9", "/a.b/c..d", "/page.css"})
    void takesAddressesWrittenPlainly(String address) {
        assertThat(HeaderFilter.plain(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/me;x=1",
                "/api//v1/me",
                "/api/v1/../me",
                "/api/..",
                "/./api",
                "/api%2Fv1",
                "/api%5c",
                "/%2E%2e/me",
                "/a%252e",
                "/a%00",
                "/a\\b",
                "/a%0d%0ab"
            })
    void refusesAddressesThatTwoReadersCouldDifferOn(String address) {
        assertThat(HeaderFilter.plain(address)).isFalse();
    }
}
