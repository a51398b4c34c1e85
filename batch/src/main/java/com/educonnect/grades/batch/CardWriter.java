package com.educonnect.grades.batch;

import com.educonnect.grades.cards.Printing;
import com.educonnect.tenancy.batch.SchoolJob;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Keeps the cards and papers of a chunk, all or none. */
@Named
@Dependent
public class CardWriter extends AbstractItemWriter {
    @Inject
    SchoolJob job;

    @Inject
    Printing printing;

    @Override
    public void writeItems(List<Object> items) throws Exception {
        var printed = items.stream().map(CardProcessor.Printed.class::cast).toList();
        var sheets = printed.stream().map(CardProcessor.Printed::sheet).toList();
        job.inSchool(() -> {
            printing.keep(printed.getFirst().share(), job.attempt(), sheets);
            return null;
        });
    }
}
