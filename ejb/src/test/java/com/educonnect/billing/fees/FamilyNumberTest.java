package com.educonnect.billing.fees;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class FamilyNumberTest {
    @Property
    void anyWrongDigitAndAnyTwoNeighboursChangedOverAreFound(
            @ForAll @LongRange(min = 1, max = 9_999_999) long running,
            @ForAll @IntRange(min = 0, max = 7) int at,
            @ForAll @IntRange(min = 0, max = 9) int digit) {
        var number = FamilyNumber.of(running);
        assertThat(FamilyNumber.isRight(number)).isTrue();
        var place = at % number.length();
        var wrong = number.substring(0, place) + digit + number.substring(place + 1);
        if (!wrong.equals(number)) {
            assertThat(FamilyNumber.isRight(wrong)).isFalse();
            assertThat(FamilyNumber.near(wrong)).contains(number);
        }
        var next = (place + 1) % number.length();
        if (next > place && number.charAt(place) != number.charAt(next)) {
            var swapped = number.substring(0, place)
                    + number.charAt(next)
                    + number.charAt(place)
                    + number.substring(next + 1);
            assertThat(FamilyNumber.isRight(swapped)).isFalse();
            assertThat(FamilyNumber.near(swapped)).contains(number);
        }
    }

    @Test
    void aDigitLeftOutOrTooManyIsRecognised() {
        var number = FamilyNumber.of(1_234);
        assertThat(FamilyNumber.near(number.substring(1))).contains(number);
        assertThat(FamilyNumber.near("9" + number)).contains(number);
        assertThat(FamilyNumber.near(number)).doesNotContain(number);
    }
}
