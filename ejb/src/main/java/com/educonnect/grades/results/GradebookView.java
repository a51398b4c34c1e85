package com.educonnect.grades.results;

import com.educonnect.grades.Decimals;
import com.educonnect.grades.SubjectMarking.Component;
import com.educonnect.grades.assessments.AssessmentView;
import com.educonnect.grades.rules.exact.Fraction;
import com.educonnect.grades.rules.scheme.Entry;
import com.educonnect.grades.rules.scheme.Label;
import com.educonnect.grades.rules.scheme.Scheme;
import jakarta.annotation.Nullable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

/**
 * All that the grid of marks needs: one class in one subject and period.
 *
 * @param writable whether the caller may enter marks here now
 * @param results each pupil's figure, in the order of the pupils
 */
public record GradebookView(
        UUID schoolClass,
        String className,
        UUID subject,
        String subjectName,
        UUID period,
        String periodName,
        boolean sealed,
        boolean writable,
        Entering entry,
        List<Kind> categories,
        List<Component> components,
        List<ListedPupil> pupils,
        List<AssessmentView> assessments,
        List<PlacedMark> marks,
        List<Figure> results,
        ClassFigures figures) {
    private static final int TAG_BYTES = 12;
    private static final int DECIMALS = 6;

    /** How marks are typed in: what they are out of unless the assessment says otherwise, their step, and letters. */
    public record Entering(BigDecimal maximum, @Nullable BigDecimal step, List<Letter> letters) {
        static Entering of(Entry entry) {
            return new Entering(
                    decimal(entry.maximum()),
                    entry.step() == null ? null : decimal(entry.step()),
                    entry.codes().stream()
                            .map(code -> new Letter(code.code(), decimal(code.value())))
                            .toList());
        }

        private static BigDecimal decimal(Fraction number) {
            return Decimals.shortest(number.rounded(DECIMALS, RoundingMode.HALF_UP));
        }
    }

    /** @param value what it stands for out of the usual maximum */
    public record Letter(String code, BigDecimal value) {}

    /** A kind of assessment under the scheme. */
    public record Kind(String code, Label label) {
        static List<Kind> of(Scheme scheme) {
            return scheme.categories().stream()
                    .map(category -> new Kind(category.code(), category.label()))
                    .toList();
        }
    }

    /**
     * A mark, or the version that one taken back has left.
     *
     * @param a the assessment's place in the list of them, from 0
     * @param p the pupil's place in the list of them, from 0
     */
    public record PlacedMark(
            int a,
            int p,
            @Nullable BigDecimal score,
            @Nullable String state,
            @Nullable String note,
            int version) {}

    /** Changes when anything shown changes. */
    public String tag() {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(toString().getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(hash, TAG_BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
