package com.educonnect.grades.cards;

import com.educonnect.grades.GradeJournal;
import com.educonnect.grades.cards.paper.Binding;
import com.educonnect.platform.Page;
import com.educonnect.platform.PlatformError;
import com.educonnect.platform.Rejected;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.HashSet;
import java.util.UUID;

/** Cards printed together: asked for by the office, made by a job, fetched class by class. */
@Stateless
public class PrintService {
    public static final String WORK = "grades.print";
    private static final int SEED_BYTES = 32;

    private final SecureRandom random = new SecureRandom();

    @Inject
    PrintRepository prints;

    @Inject
    PrintList list;

    @Inject
    Shares shares;

    @Inject
    GradeJournal journal;

    public Page<PrintView> runs(UUID period, String cursor, Integer limit) {
        return list.page(period, cursor, limit);
    }

    public PrintView run(UUID id) {
        return list.find(id).orElseThrow(() -> new Rejected(PlatformError.NOT_FOUND));
    }

    public PrintView start(UUID id, StartPrinting command) {
        var actor = journal.require("report-cards.issue");
        var seed = new byte[SEED_BYTES];
        random.nextBytes(seed);
        if (prints.find(id).isEmpty()) {
            shares.begin(id, command, seed, actor);
            journal.note("print", "print_run", id);
        }
        return asked(id, command);
    }

    private PrintView asked(UUID id, StartPrinting command) {
        var run = run(id);
        var classes =
                new HashSet<>(run.classes().stream().map(PrintView.Share::id).toList());
        if (!run.period().equals(command.period()) || !classes.equals(new HashSet<>(command.classes()))) {
            throw new Rejected(CardError.RUN_IS_FIXED);
        }
        return run;
    }

    /** Goes on with a run that has failed. */
    public PrintView resume(UUID id) {
        journal.require("report-cards.issue");
        var run = run(id);
        if (prints.resume(id)) {
            shares.queue(id);
            journal.note("resume", "print_run", id);
        } else if (run.state().equals("running")) {
            throw new Rejected(CardError.RUN_STILL_GOES);
        }
        return run(id);
    }

    /** The papers of a class in the order of its list, as one document. */
    public byte[] ofClass(UUID id, UUID schoolClass) {
        journal.require("report-cards.read");
        var share = run(id).classes().stream()
                .filter(each -> each.id().equals(schoolClass))
                .findFirst()
                .orElseThrow(() -> new Rejected(PlatformError.NOT_FOUND));
        if (share.printed() < share.asked()) {
            throw new Rejected(CardError.RUN_NOT_DONE);
        }
        journal.note("print.read", "print_run", id);
        return Binding.of(prints.pages(id, schoolClass));
    }
}
