package com.educonnect.yearend.batch;

import com.educonnect.tenancy.Tenants;
import com.educonnect.yearend.Move;
import com.educonnect.yearend.Promotion;
import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;

/** Enrols the pupils of a chunk, all or none. */
@Named
@Dependent
public class MoveWriter extends AbstractItemWriter {
    @Inject
    @BatchProperty
    String tenant;

    @Inject
    @BatchProperty
    String year;

    @Inject
    @BatchProperty
    String attempt;

    @Inject
    Tenants tenants;

    @Inject
    Promotion promotion;

    @Override
    public void writeItems(List<Object> items) throws Exception {
        var moves = items.stream().map(Move.class::cast).toList();
        tenants.runAs(tenant, () -> {
            promotion.enrol(UUID.fromString(year), Integer.parseInt(attempt), moves);
            return null;
        });
    }
}
