package com.educonnect.grades.council;

import com.educonnect.grades.results.Figure;
import jakarta.annotation.Nullable;
import java.util.List;
import java.util.UUID;

/**
 * One subject's comments on a class in a period, with the figures they speak of and the phrases to choose from.
 *
 * @param writable whether the caller may write them now
 * @param closed whether the council has closed, so that nobody may
 * @param longest how many characters a comment has at most
 */
public record SubjectComments(
        UUID schoolClass,
        String className,
        UUID subject,
        String subjectName,
        UUID period,
        String periodName,
        boolean writable,
        boolean closed,
        int longest,
        List<PhraseView> phrases,
        List<Line> pupils) {
    /** @param comment null where nobody wrote one, or where it was taken back by version {@code version} */
    public record Line(
            UUID id,
            String familyName,
            String givenNames,
            Figure figure,
            @Nullable CommentView comment) {}
}
