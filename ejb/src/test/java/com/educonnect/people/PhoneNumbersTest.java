package com.educonnect.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhoneNumbersTest {
    @ParameterizedTest
    @CsvSource({
        "77 123 45 67, SN, +221771234567",
        "+221 77-123-45-67, CI, +221771234567",
        "00 237 677 12 34 56, SN, +237677123456",
        "07 08 12 34 56, CI, +2250708123456"
    })
    void aNumberIsReadAsInTheSchoolsCountry(String written, String country, String number) {
        assertThat(PhoneNumbers.normalise(written, country)).contains(number);
    }

    @ParameterizedTest
    @CsvSource({
        "97 12 34 56, BJ, +2290197123456",
        "+229 97123456, SN, +2290197123456",
        "01 97 12 34 56, BJ, +2290197123456",
        "08 12 34 56, CI, +2250708123456",
        "05 12 34 56, CI, +2250505123456",
        "+225 02 12 34 56, SN, +2250102123456",
        "20 21 23 45, CI, +2252720212345",
        "21 01 23 45, CI, +2252521012345"
    })
    void aNumberFromBeforeTheRenumberingIsConverted(String written, String country, String number) {
        assertThat(PhoneNumbers.normalise(written, country)).contains(number);
    }

    @ParameterizedTest
    @CsvSource({"12, SN", "aucun, SN", "77 123 45, SN", "+999 123456789, CI"})
    void whatIsNoNumberIsNone(String written, String country) {
        assertThat(PhoneNumbers.normalise(written, country)).isEmpty();
    }
}
