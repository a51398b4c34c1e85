package com.educonnect.grades.rules.scheme;

import static com.educonnect.grades.rules.exact.Fraction.of;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.educonnect.grades.rules.exact.Fraction;
import com.educonnect.platform.Rejected;
import jakarta.json.Json;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchemeTest {
    private static final String DOCUMENT = Presets.document("ci-secondary");

    static List<String> presets() {
        return Presets.names();
    }

    private static String patched(String patch) {
        try (var document = Json.createReader(new StringReader(DOCUMENT));
                var change = Json.createReader(new StringReader(patch))) {
            return Json.createPatch(change.readArray())
                    .apply(document.readObject())
                    .toString();
        }
    }

    @ParameterizedTest
    @MethodSource("presets")
    void everyPresetCanBeReadAndSaysWhereItComesFromAndThatNobodyVerifiedIt(String name) {
        var scheme = Presets.scheme(name);

        assertThat(scheme.id()).isEqualTo(name);
        assertThat(scheme.provenance().source()).isNotBlank();
        assertThat(scheme.provenance().asOf()).isNotNull();
        assertThat(scheme.provenance().verified()).isFalse();
    }

    @Test
    void kenyaIsNeverRanked() {
        assertThat(Presets.scheme("ke-junior").ranking()).isEqualTo(new Ranking(false, false));
    }

    @ParameterizedTest(name = "{0} {1} {2} is refused as {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "add     | /weigth                  | 1             | field-unknown [weigth]",
                "add     | /categories/0/weigth     | 1             | field-unknown [categories[0].weigth]",
                "add     | /periods/sequence        | {}            | field-unknown [periods.sequence]",
                "remove  | /states/cheating         | 0             | field-missing [states.cheating]",
                "remove  | /proposals/0/when        | 0             | field-missing [proposals[0].when]",
                "replace | /categories/0/weight     | 0             | field-wrong [categories[0].weight, > 0]",
                "replace | /categories/0/weight     | -1            | field-wrong [categories[0].weight, 0…100000]",
                "replace | /categories/0/weight     | 1e999999999   | field-wrong [categories[0].weight, 0…100000]",
                "replace | /categories/0/weight     | 1e-7          | field-wrong [categories[0].weight, 0…100000]",
                "replace | /categories/0/weight     | 100001        | field-wrong [categories[0].weight, 0…100000]",
                "replace | /categories/0/weight     | \"1\"         | field-wrong [categories[0].weight, 0…100000]",
                "replace | /categories/0/way        | \"median\"    | field-wrong [categories[0].way, weighted-mean, mean, by-maximum, sum, last]",
                "replace | /periods/year/weights/1  | \"2\"         | field-wrong [periods.year.weights[1], 0…100000]",
                "replace | /scale                   | 20            | field-wrong [scale, {…}]",
                "replace | /subject/capped          | 1             | field-wrong [subject.capped, true, false]",
                "replace | /title/fr                | \" \"         | field-wrong [title.fr, \"…\"]",
                "replace | /rounding/decimals       | 5             | field-wrong [rounding.decimals, 0…4]",
                "replace | /proposals               | {}            | field-wrong [proposals, [0…60]]",
                "replace | /format                  | 2             | format-unknown [1]",
                "replace | /categories              | []            | contradiction [categories]",
                "add     | /categories/1            | {\"code\": \"note\", \"label\": {\"fr\": \"N\", \"en\": \"N\"}, \"way\": \"sum\", \"weight\": 1, \"ifMissing\": \"others\"} | contradiction [categories]",
                "replace | /subject/way             | \"mean\"      | contradiction [subject.way]",
                "replace | /periods/year/way        | \"last\"      | contradiction [periods.year.way]",
                "add     | /periods/year/own        | 2             | contradiction [periods.year.general]",
                "replace | /scale/bands/list/1/from | 18            | contradiction [scale.bands.list[1]]",
                "replace | /general/way             | \"levels\"    | contradiction [general.way]",
                "replace | /general/way             | \"none\"      | contradiction [ranking.general]",
                "replace | /general/minimumShare    | 1.1           | contradiction [general.minimumShare]",
                "remove  | /scale/maximum           | 0             | contradiction [general.way]",
                "replace | /provenance/asOf         | \"yesterday\" | contradiction [provenance.asOf]",
                "replace | /proposals/0/when/0      | {\"mean\": [\"general\"]} | contradiction [proposals[0].when[0].mean]",
            })
    void whatIsWrongIsRefusedByItsPlace(String operation, String path, String value, String refusal) {
        var patch = "[{\"op\": \"%s\", \"path\": \"%s\", \"value\": %s}]".formatted(operation, path, value);

        assertThatThrownBy(() -> Scheme.parse(patched(patch)))
                .isInstanceOf(Rejected.class)
                .hasMessage("scheme." + refusal);
    }

    @Test
    void bestAndDroppedTogetherContradictEachOther() {
        var patch = """
                [{"op": "add", "path": "/categories/0/best", "value": 2},
                 {"op": "add", "path": "/categories/0/dropLowest", "value": 1}]""";

        assertThatThrownBy(() -> Scheme.parse(patched(patch))).hasMessage("scheme.contradiction [categories[0].best]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "{\"format\": 1, \"format\": 1}", "{\"format\": NaN}", "{} {}"})
    void whatIsNoDocumentIsRefused(String text) {
        assertThatThrownBy(() -> Scheme.parse(text)).hasMessageStartingWith("scheme.not-json");
    }

    @Test
    void aDocumentHasAnEnd() {
        assertThatThrownBy(() -> Scheme.parse(" ".repeat(64 * 1024 + 1))).hasMessageStartingWith("scheme.too-long");
        assertThatThrownBy(() -> Scheme.parse("[".repeat(64 * 1024))).hasMessageStartingWith("scheme.not-json");
        assertThatThrownBy(() -> Scheme.parse("[]")).hasMessage("scheme.field-wrong [$, {…}]");
    }

    @Test
    void aPresetIsAskedForByItsName() {
        assertThatThrownBy(() -> Presets.document("../presets/index")).hasMessageStartingWith("scheme.preset-unknown");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void everyRefusalHasWords(String language) {
        var texts = ResourceBundle.getBundle(
                "com.educonnect.grades.rules.scheme.messages",
                Locale.of(language),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

        for (var error : SchemeError.values()) {
            assertThat(texts.getString(error.reason())).isNotBlank();
            assertThat(texts.getString(error.reason() + ".detail")).endsWith(".");
        }
    }

    @ParameterizedTest(name = "{0}/20 is {1}")
    @CsvSource({"18,excellent", "17.99,tres-bien", "16,tres-bien", "8,insuffisant", "6,tres-insuffisant", "0,mediocre"})
    void aBandBeginsAtItsLimit(String value, String code) {
        var bands = Presets.scheme("ci-secondary").scale().bands();

        assertThat(bands.reached(Fraction.of(value), of(20)).orElseThrow().code())
                .isEqualTo(code);
    }

    @Test
    void aMarkIsEnteredAsANumberOnItsStepOrAsALetterOfTheScheme() {
        var letters = new Entry(
                of(4),
                Fraction.of("0.5"),
                List.of(new Entry.Code("A", of(4)), new Entry.Code("B+", Fraction.of("3.5"))));

        assertThat(letters.accepts(Fraction.of("3.5"), of(4))).isTrue();
        assertThat(letters.accepts(Fraction.of("3.25"), of(4))).isFalse();
        assertThat(letters.accepts(Fraction.of("4.5"), of(4))).isFalse();
        assertThat(letters.accepts(of(-1), of(4))).isFalse();
        assertThat(letters.valueOf("b+", of(8))).contains(of(7));
        assertThat(letters.valueOf("F", of(8))).isEmpty();
    }
}
