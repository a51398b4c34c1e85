package com.educonnect.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.educonnect.platform.Rejected;
import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandTest {
    enum State {
        ABSENT,
        LATE
    }

    record Mark(UUID pupil, State state, Integer minutes) {}

    record SaveRoll(
            int version,
            boolean teacherAbsent,
            String note,
            LocalDate date,
            Instant at,
            BigDecimal weight,
            List<Mark> exceptions,
            Set<String> tags,
            Map<String, Integer> counts,
            JsonObject extra) {}

    @Test
    void isReadWithEveryKindOfValue() {
        var roll = read("""
                {"version": 3, "teacherAbsent": true, "note": "Awa est malade é", "date": "2026-11-22",
                 "at": "2026-11-22T08:00:00+01:00", "weight": 1.50, "tags": ["a"], "counts": {"x": 2},
                 "exceptions": [{"pupil": "01a20424-8073-7852-9ef1-1d0315590371", "state": "LATE", "minutes": 5}],
                 "extra": {"any": [1]}}""");

        assertThat(roll.version()).isEqualTo(3);
        assertThat(roll.at()).isEqualTo("2026-11-22T07:00:00Z");
        assertThat(roll.weight()).isEqualTo(new BigDecimal("1.50"));
        assertThat(roll.exceptions())
                .singleElement()
                .returns(State.LATE, Mark::state)
                .returns(5, Mark::minutes);
        assertThat(roll.counts()).containsEntry("x", 2);
        assertThat(roll.extra()).containsKey("any");
    }

    @Test
    void takesWhatIsAbsentAsNullOrZero() {
        var roll = read("{\"note\": null}");

        assertThat(roll.version()).isZero();
        assertThat(roll.teacherAbsent()).isFalse();
        assertThat(roll.note()).isNull();
        assertThat(roll.exceptions()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"version\": \"3\"} | version",
                "{\"version\": 3.5} | version",
                "{\"version\": 99999999999} | version",
                "{\"note\": 12} | note",
                "{\"teacherAbsent\": \"true\"} | teacherAbsent",
                "{\"date\": \"22/11/2026\"} | date",
                "{\"exceptions\": {}} | exceptions",
                "{\"exceptions\": [{}, {\"pupil\": \"1-1-1-1-1\"}]} | exceptions[1].pupil",
                "{\"exceptions\": [{\"state\": \"late\"}]} | exceptions[0].state",
                "{\"exceptions\": [null]} | exceptions[0]",
                "{\"exceptions\": [{\"minutes\": [1]}]} | exceptions[0].minutes",
                "[] | $",
                "12 | $",
            })
    void namesTheFieldOfTheWrongType(String json, String field) {
        assertThatThrownBy(() -> read(json)).hasMessage("platform.malformed-json [" + field + "]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"role\": \"operator\"} | role",
                "{\"exceptions\": [{\"tenant\": \"t00001\"}]} | exceptions[0].tenant",
                "{\"Version\": 1} | Version",
            })
    void namesTheFieldThatIsNotForeseen(String json, String field) {
        assertThatThrownBy(() -> read(json)).hasMessage("platform.unknown-field [" + field + "]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "{}x",
                "{'a':1}",
                "{\"note\":\"a\",\"note\":\"b\"}",
                "{\"note\":\"a\",\"n\\u006fte\":\"b\"}",
                "{\"extra\":{\"a\":1,\"a\":2}}",
                "{\"note\":\"\\u0000\"}",
                "{\"weight\":1e999999999}",
                "{\"weight\":NaN}",
                "{\"weight\":1234567890123456789012345678901234567890123}"
            })
    void isRefusedWhereTwoReadersCouldDiffer(String json) {
        assertThatThrownBy(() -> read(json))
                .isInstanceOf(Rejected.class)
                .hasMessageStartingWith("platform.malformed-json");
    }

    @Test
    void isRefusedBelowADepthOf32() {
        assertThat(StrictJson.read(nested(32))).isNotNull();
        assertThatThrownBy(() -> StrictJson.read(nested(33))).isInstanceOf(Rejected.class);
        assertThatThrownBy(() -> StrictJson.read("[".repeat(1_000_000).getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(Rejected.class);
    }

    @Test
    void isRefusedInAnythingButUtf8() {
        assertThatThrownBy(() -> StrictJson.read("{\"note\":\"élève\"}".getBytes(StandardCharsets.ISO_8859_1)))
                .isInstanceOf(Rejected.class);
    }

    private static byte[] nested(int depth) {
        return ("[".repeat(depth) + "]".repeat(depth)).getBytes(StandardCharsets.UTF_8);
    }

    private static SaveRoll read(String json) {
        return (SaveRoll) Binder.bind(StrictJson.read(json.getBytes(StandardCharsets.UTF_8)), SaveRoll.class);
    }
}
