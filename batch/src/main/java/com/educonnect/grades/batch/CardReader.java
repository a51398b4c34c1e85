package com.educonnect.grades.batch;

import com.educonnect.grades.cards.Printing;
import com.educonnect.tenancy.batch.SchoolJob;
import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.ItemReader;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Iterator;
import java.util.UUID;

/**
 * Reads whose papers are still to be made in one class. The pages that are kept are the checkpoint: they were written in
 * the transaction of their chunk, so no bookkeeping can differ from them.
 */
@Named
@Dependent
public class CardReader implements ItemReader {
    @Inject
    SchoolJob job;

    @Inject
    @BatchProperty(name = "class")
    String schoolClass;

    @Inject
    Printing printing;

    private Printing.Share share;
    private Iterator<UUID> pending;

    /** A pupil, and the class whose figures make the paper. */
    record Asked(Printing.Share share, UUID pupil) {}

    @Override
    public void open(Serializable checkpoint) throws Exception {
        share = job.inSchool(() -> printing.share(job.run(), UUID.fromString(schoolClass)));
        pending = share.pending().iterator();
    }

    @Override
    public Object readItem() {
        return pending.hasNext() ? new Asked(share, pending.next()) : null;
    }

    @Override
    public Serializable checkpointInfo() {
        return null;
    }

    @Override
    public void close() {
        share = null;
    }
}
