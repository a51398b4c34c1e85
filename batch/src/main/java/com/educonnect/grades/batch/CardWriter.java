package com.educonnect.grades.batch;

import com.educonnect.grades.cards.Printing;
import com.educonnect.tenancy.Tenants;
import jakarta.batch.api.BatchProperty;
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
    @BatchProperty
    String tenant;

    @Inject
    @BatchProperty
    String attempt;

    @Inject
    Tenants tenants;

    @Inject
    Printing printing;

    @Override
    public void writeItems(List<Object> items) throws Exception {
        var printed = items.stream().map(CardProcessor.Printed.class::cast).toList();
        var sheets = printed.stream().map(CardProcessor.Printed::sheet).toList();
        tenants.runAs(tenant, () -> {
            printing.keep(printed.getFirst().share(), Integer.parseInt(attempt), sheets);
            return null;
        });
    }
}
