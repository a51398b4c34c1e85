package com.educonnect.grades.rules;

import java.util.List;

/**
 * All that figures are made of, for one class or for many under the same scheme.
 *
 * @param known instead of marks
 */
public record Markbook(
        PeriodTree periods,
        List<Subject> subjects,
        Coefficients coefficients,
        List<Assessment> assessments,
        Pupils pupils,
        Marks marks,
        Known known) {
    public Markbook(
            PeriodTree periods,
            List<Subject> subjects,
            Coefficients coefficients,
            List<Assessment> assessments,
            Pupils pupils,
            Marks marks) {
        this(periods, subjects, coefficients, assessments, pupils, marks, Known.nothing());
    }
}
