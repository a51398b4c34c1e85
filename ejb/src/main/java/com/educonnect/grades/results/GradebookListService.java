package com.educonnect.grades.results;

import com.educonnect.grades.results.Gradebooks.Term;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;

/** Which gradebooks there are: two statements, whatever their number. */
@Stateless
public class GradebookListService {
    @Inject
    Years years;

    @Inject
    ProgressRepository progress;

    /** @param period null for that of today */
    public Gradebooks gradebooks(UUID period) {
        var year = years.get(period);
        return new Gradebooks(
                year.period(),
                year.calendar().spans().stream()
                        .map(span -> Term.of(span, year.calendar()))
                        .toList(),
                progress.classes(year));
    }
}
