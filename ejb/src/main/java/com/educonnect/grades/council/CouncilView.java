package com.educonnect.grades.council;

import com.educonnect.grades.results.ClassFigures;
import com.educonnect.grades.results.Figure;
import jakarta.annotation.Nullable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Everything a council needs, the whole class in one answer: from one pupil to the next nothing more is asked for.
 *
 * @param endsYear whether it also decides what becomes of the pupils
 * @param prepares whether the caller may write for it now
 * @param decides whether the caller may open, close and decide
 * @param periods those that the trends go through, the last being this one
 */
public record CouncilView(
        UUID schoolClass,
        String className,
        UUID period,
        String periodName,
        boolean endsYear,
        Meeting meeting,
        boolean sealed,
        boolean prepares,
        boolean decides,
        List<String> periods,
        List<Choice> choices,
        List<Column> subjects,
        ClassFigures general,
        SuccessBands bands,
        List<PhraseView> phrases,
        List<Pupil> pupils) {
    /** A subject. */
    public record Column(UUID id, String name, @Nullable BigDecimal coefficient, ClassFigures figures) {}

    /**
     * A pupil, in the order of the class list.
     *
     * @param year what the year comes to; null but at its end
     * @param trend general averages through the periods, as shown; empty where there is none
     * @param subjects in the order of the columns
     * @param dossier what the council was told beside the figures
     * @param proposed what the rules propose now
     */
    public record Pupil(
            UUID id,
            String familyName,
            String givenNames,
            @Nullable String sex,
            @Nullable LocalDate birthDate,
            String birthPrecision,
            boolean repeating,
            Figure general,
            @Nullable Figure year,
            List<String> trend,
            Missed missed,
            List<Cell> subjects,
            DossierView dossier,
            List<ProposedChoice> proposed,
            @Nullable VerdictView verdict) {}

    /** A pupil in a subject. */
    public record Cell(Figure figure, @Nullable String comment, List<String> trend) {}
}
