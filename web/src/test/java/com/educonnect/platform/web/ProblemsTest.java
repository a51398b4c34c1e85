package com.educonnect.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.educonnect.platform.PlatformError;
import com.educonnect.platform.Rejected;
import jakarta.ejb.EJBException;
import jakarta.persistence.OptimisticLockException;
import java.sql.BatchUpdateException;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemsTest {
    @ParameterizedTest
    @EnumSource(PlatformError.class)
    void haveATitleAndADetailInBothLanguages(PlatformError error) {
        for (var language : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            var problem = Problems.of(error, List.of("date"), language);

            assertThat(problem.title()).isNotEqualTo(error.code());
            assertThat(problem.detail()).isNotBlank().doesNotContain("{", "''");
        }
    }

    @Test
    void haveWordsForWhatHttpItselfRefuses() {
        var words = Problems.PROTOCOL.keySet().stream().map(status -> Problems.ofStatus(status, Locale.FRENCH));

        assertThat(words).allSatisfy(problem -> {
            assertThat(problem.title()).contains(" ");
            assertThat(problem.detail()).endsWith(".");
        });
    }

    @Test
    void speakALanguageThatIsNotCompleteWhereItHasWordsAndItsNeighbourElsewhere() {
        var arabic = Locale.of("ar");

        assertThat(Problems.of(PlatformError.FORBIDDEN, List.of(), arabic).title())
                .isEqualTo("غير مسموح");
        assertThat(Problems.of(PlatformError.UNKNOWN_FIELD, List.of("x"), arabic)
                        .title())
                .isEqualTo("Champ inconnu");
        assertThat(Problems.of(PlatformError.UNKNOWN_FIELD, List.of("x"), Locale.of("sw"))
                        .title())
                .isEqualTo("Unknown field");
    }

    @Test
    void keepMarkupAndControlCharactersOfTheCallerHarmless() {
        var problem = Problems.of(
                new Rejected(PlatformError.UNKNOWN_FIELD, "<script>\r\n\u001b[31m\u202e{0}'"), Locale.ENGLISH);

        assertThat(problem.json())
                .contains("\\u003cscript\\u003e", "{0}'")
                .doesNotContain("<", "\\r", "\\u001b", "\u202e");
    }

    @Test
    void nameARefusalThatTheContainersWrapped() {
        var wrapped = new EJBException(new RuntimeException(new Rejected(PlatformError.FORBIDDEN)));

        assertThat(Refusals.problem(wrapped, Locale.FRENCH).code()).isEqualTo("platform.forbidden");
    }

    @Test
    void callAnOldVersionStale() {
        var wrapped = new EJBException(new RuntimeException(new OptimisticLockException()));

        assertThat(Refusals.problem(wrapped, Locale.FRENCH).code()).isEqualTo("platform.stale-version");
    }

    @ParameterizedTest
    @CsvSource({
        "23505,409,0",
        "23P01,409,0",
        "23514,409,0",
        "40001,503,1",
        "40P01,503,1",
        "55P03,503,1",
        "08006,503,5",
        "53300,503,5",
        "22021,400,0",
        "42P01,500,0"
    })
    void followTheDatabasesState(String state, int status, int retryAfter) {
        var batch = new BatchUpdateException();
        batch.setNextException(new SQLException("Key (email)=(awa@example.org)", state));

        var problem = Refusals.problem(new EJBException(new RuntimeException(batch)), Locale.FRENCH);

        assertThat(problem.status()).isEqualTo(status);
        assertThat(problem.retryAfter()).isEqualTo(retryAfter);
        assertThat(problem.json()).doesNotContain("awa");
    }

    @Test
    void tellNothingOfAFailureButItsReference() {
        var problem = Refusals.problem(new IllegalStateException("the secret is out"), Locale.ENGLISH);

        assertThat(problem.status()).isEqualTo(500);
        assertThat(problem.reference()).matches("[0-9A-F]{10}");
        assertThat(problem.json()).doesNotContain("secret", "Exception");
    }

    @Test
    void leaveWhatPeopleTypedOutOfTheLog() {
        var failure = Failure.of(new EJBException(
                "awa@example.org", new SQLException("Key (email)=(awa@example.org) already exists", "XX000")));

        assertThat(failure.trace())
                .contains("java.sql.SQLException", "SQLSTATE XX000")
                .doesNotContain("awa");
    }
}
