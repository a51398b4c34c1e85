package com.educonnect.grades.batch;

import com.educonnect.grades.cards.Printing;
import com.educonnect.tenancy.batch.SchoolJob;
import jakarta.batch.api.chunk.ItemProcessor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Makes one pupil's card and its paper. */
@Named
@Dependent
public class CardProcessor implements ItemProcessor {
    @Inject
    SchoolJob job;

    @Inject
    Printing printing;

    /** A paper, and the class it belongs to. */
    record Printed(Printing.Share share, Printing.Sheet sheet) {}

    @Override
    public Object processItem(Object item) throws Exception {
        var asked = (CardReader.Asked) item;
        return job.inSchool(() -> new Printed(asked.share(), printing.make(asked.share(), asked.pupil())));
    }
}
