package com.educonnect.grades.batch;

import com.educonnect.grades.cards.PrintService;
import com.educonnect.grades.cards.Printing;
import com.educonnect.tenancy.batch.JobWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/** The printing of report cards that somebody asked for. */
@ApplicationScoped
public class PrintWork extends JobWork {
    @Inject
    Printing printing;

    public PrintWork() {
        super(PrintService.WORK, "run", "grades-report-cards", Duration.ofSeconds(10));
    }

    @Override
    protected boolean running(String run) {
        return printing.running(UUID.fromString(run));
    }

    @Override
    protected Optional<Integer> take(String run) {
        return printing.take(UUID.fromString(run));
    }
}
