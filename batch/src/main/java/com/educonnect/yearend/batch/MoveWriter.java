package com.educonnect.yearend.batch;

import com.educonnect.tenancy.batch.SchoolJob;
import com.educonnect.yearend.Move;
import com.educonnect.yearend.Promotion;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Enrols the pupils of a chunk, all or none. */
@Named
@Dependent
public class MoveWriter extends AbstractItemWriter {
    @Inject
    SchoolJob job;

    @Inject
    Promotion promotion;

    @Override
    public void writeItems(List<Object> items) throws Exception {
        var moves = items.stream().map(Move.class::cast).toList();
        job.inSchool(() -> {
            promotion.enrol(job.run(), job.attempt(), moves);
            return null;
        });
    }
}
