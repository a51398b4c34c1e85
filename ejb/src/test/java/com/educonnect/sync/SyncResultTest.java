package com.educonnect.sync;

import static org.assertj.core.api.Assertions.assertThat;

import com.educonnect.attendance.AttendanceError;
import com.educonnect.platform.Rejected;
import com.educonnect.sync.SyncResult.Status;
import jakarta.json.JsonObject;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SyncResultTest {
    private final SyncResult tooOld = SyncResult.rejected(new Rejected(SyncError.EXPIRED, 400));

    @Test
    void isTheSameAfterStoring() {
        var merged = SyncResult.merged(3, JsonObject.EMPTY_JSON_OBJECT);

        assertThat(SyncResult.of(merged.stored())).isEqualTo(merged);
        assertThat(SyncResult.of(tooOld.stored())).isEqualTo(tooOld);
    }

    @Test
    void onlyWhatWasAppliedBecomesADuplicate() {
        assertThat(SyncResult.applied(2).again()).returns(Status.DUPLICATE, SyncResult::status);
        assertThat(tooOld.again()).isEqualTo(tooOld);
    }

    @Test
    void saysWhyInTheCallersLanguage() {
        var id = UUID.randomUUID();

        assertThat(OperationView.of(id, tooOld, Locale.FRENCH))
                .returns("rejected", OperationView::status)
                .returns("Envoi trop ancien", OperationView::title)
                .returns(
                        "Cette saisie date de plus de 400 jours. Elle n’a pas été enregistrée : si elle vaut encore,"
                                + " demandez à la direction de la faire.",
                        OperationView::detail);
        assertThat(OperationView.of(id, tooOld, Locale.UK).title()).isEqualTo("Operation too old");
        assertThat(OperationView.of(id, SyncResult.applied(1), Locale.FRENCH).title())
                .isNull();
    }

    @ParameterizedTest
    @CsvSource({"sw,Operation too old,Siku ijayo", "wo,Envoi trop ancien,Bés bu ñëwagul"})
    void saysWhyInTheCompleteLanguageBesideOneThatHasNoWordsForIt(String language, String sync, String attendance) {
        var tomorrow = SyncResult.rejected(new Rejected(AttendanceError.DAY_IN_FUTURE, "…"));

        assertThat(OperationView.of(UUID.randomUUID(), tooOld, Locale.of(language))
                        .title())
                .isEqualTo(sync);
        assertThat(OperationView.of(UUID.randomUUID(), tomorrow, Locale.of(language))
                        .title())
                .isEqualTo(attendance);
    }
}
