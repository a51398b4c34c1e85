package com.educonnect.billing.invoices;

import static org.assertj.core.api.Assertions.assertThat;

import com.educonnect.billing.Money;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InWordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|zéro franc CFA|zero CFA francs",
                "1|un franc CFA|one CFA franc",
                "17|dix-sept francs CFA|seventeen CFA francs",
                "21|vingt et un francs CFA|twenty-one CFA francs",
                "61|soixante et un francs CFA|sixty-one CFA francs",
                "70|soixante-dix francs CFA|seventy CFA francs",
                "71|soixante et onze francs CFA|seventy-one CFA francs",
                "77|soixante-dix-sept francs CFA|seventy-seven CFA francs",
                "80|quatre-vingts francs CFA|eighty CFA francs",
                "81|quatre-vingt-un francs CFA|eighty-one CFA francs",
                "91|quatre-vingt-onze francs CFA|ninety-one CFA francs",
                "99|quatre-vingt-dix-neuf francs CFA|ninety-nine CFA francs",
                "100|cent francs CFA|one hundred CFA francs",
                "101|cent un francs CFA|one hundred and one CFA francs",
                "200|deux cents francs CFA|two hundred CFA francs",
                "280|deux cent quatre-vingts francs CFA|two hundred and eighty CFA francs",
                "1000|mille francs CFA|one thousand CFA francs",
                "1001|mille un francs CFA|one thousand and one CFA francs",
                "21000|vingt et un mille francs CFA|twenty-one thousand CFA francs",
                "80000|quatre-vingt mille francs CFA|eighty thousand CFA francs",
                "200000|deux cent mille francs CFA|two hundred thousand CFA francs",
                "68440|soixante-huit mille quatre cent quarante francs CFA|sixty-eight thousand four hundred and forty"
                        + " CFA francs",
                "1000000|un million de francs CFA|one million CFA francs",
                "1000005|un million cinq francs CFA|one million and five CFA francs",
                "80000000|quatre-vingts millions de francs CFA|eighty million CFA francs",
                "200000000|deux cents millions de francs CFA|two hundred million CFA francs",
                "1200300400|un milliard deux cents millions trois cent mille quatre cents francs CFA"
                        + "|one billion two hundred million three hundred thousand four hundred CFA francs",
                "-5|moins cinq francs CFA|minus five CFA francs"
            })
    void writesFrancsInBothLanguages(long amount, String french, String english) {
        assertThat(InWords.of(Money.of(amount, "XOF"), Locale.FRENCH)).isEqualTo(french);
        assertThat(InWords.of(Money.of(amount, "XAF"), Locale.ENGLISH)).isEqualTo(english);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EUR|100050|mille euros et 50/100|one thousand euros and 50/100",
                "EUR|100000000|un million d’euros|one million euros",
                "TND|1005|un dinar et 5/1000|one dinar and 5/1000",
                "GHS|200|deux cedis|two cedis",
                "CHF|100|un CHF|one CHF"
            })
    void writesSmallUnitsAsAFractionAndUnknownCurrenciesByTheirCode(
            String currency, long amount, String french, String english) {
        assertThat(InWords.of(Money.of(amount, currency), Locale.FRENCH)).isEqualTo(french);
        assertThat(InWords.of(Money.of(amount, currency), Locale.ENGLISH)).isEqualTo(english);
    }
}
