package com.educonnect.yearend.batch;

import com.educonnect.tenancy.batch.SchoolJob;
import com.educonnect.yearend.Move;
import com.educonnect.yearend.Promotion;
import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Iterator;
import java.util.UUID;

/** Reads who of one class is still to be enrolled: the enrolments that are there are the checkpoint. */
@Named
@Dependent
public class MoveReader extends AbstractItemReader {
    @Inject
    SchoolJob job;

    @Inject
    @BatchProperty(name = "class")
    String schoolClass;

    @Inject
    Promotion promotion;

    private Iterator<Move> pending;

    @Override
    public void open(Serializable checkpoint) throws Exception {
        pending = job.inSchool(() -> promotion.pending(job.run(), UUID.fromString(schoolClass)))
                .iterator();
    }

    @Override
    public Object readItem() {
        return pending.hasNext() ? pending.next() : null;
    }
}
