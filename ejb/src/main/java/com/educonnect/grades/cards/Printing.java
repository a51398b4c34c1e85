package com.educonnect.grades.cards;

import com.educonnect.grades.Setting;
import com.educonnect.grades.Settings;
import com.educonnect.grades.cards.Issuing.Before;
import com.educonnect.grades.cards.Issuing.Made;
import com.educonnect.grades.cards.Issuing.Order;
import com.educonnect.platform.PlatformError;
import com.educonnect.platform.Rejected;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Makes the cards of a run, class by class, for the job that prints them. What is kept is kept for good, so a run that was
 * cut off goes on with what is left and comes to the same papers; whoever lost the run to a later attempt keeps nothing.
 */
@Stateless
public class Printing {
    private static final int SILENT_SECONDS = 30;

    @Inject
    PrintRepository prints;

    @Inject
    Settings settings;

    @Inject
    Contents contents;

    @Inject
    Issuing issuing;

    /** The cards of one class that are still to be made. */
    public static final class Share {
        private final Order order;
        private final Before before;
        private final Contents.ClassContent content;
        private final List<UUID> pending;

        Share(Order order, Before before, Contents.ClassContent content, List<UUID> pending) {
            this.order = order;
            this.before = before;
            this.content = content;
            this.pending = pending;
        }

        public List<UUID> pending() {
            return pending;
        }
    }

    /** A paper that is made and not yet kept. */
    public record Sheet(UUID pupil, Object made, byte[] pdf) {
        UUID card() {
            return ((Made) made).card().id();
        }
    }

    /** Takes a run that is new or whose attempt fell silent; answers the number of this attempt. */
    public Optional<Integer> take(UUID run) {
        return prints.take(run, SILENT_SECONDS);
    }

    public boolean running(UUID run) {
        return prints.find(run).filter(PrintRepository.Run::running).isPresent();
    }

    public List<UUID> classes(UUID run) {
        return prints.classes(run);
    }

    public Share share(UUID run, UUID schoolClass) {
        var found = prints.find(run).orElseThrow(() -> new Rejected(PlatformError.NOT_FOUND));
        var setting = settings.get(schoolClass, null, found.period());
        requireSealed(setting);
        var on = found.askedAt().atOffset(ZoneOffset.UTC).toLocalDate();
        var order = new Order(run, found.seed(), schoolClass, found.period(), on);
        var content = contents.of(setting, null);
        return new Share(order, issuing.before(order), content, prints.pending(run, schoolClass));
    }

    public Sheet make(Share share, UUID pupil) {
        var made = issuing.make(share.order, share.before, pupil, new Content(share.content).of(pupil));
        return new Sheet(pupil, made, made.card().pdf());
    }

    public void keep(Share share, int attempt, List<Sheet> sheets) {
        var order = share.order;
        settings.holdOffSeals();
        requireSealed(settings.get(order.schoolClass(), null, order.period()));
        if (!prints.beat(order.run(), attempt)) {
            throw new IllegalStateException("the run was taken by a later attempt");
        }
        issuing.keep(order, sheets.stream().map(sheet -> (Made) sheet.made()).toList());
        prints.keep(order.run(), order.schoolClass(), sheets);
    }

    /** Says how it ended: as many pages as pupils were asked for, or who is missing. */
    public void finish(UUID run, int attempt) {
        var missing = prints.missing(run);
        prints.finish(
                run,
                attempt,
                missing.isEmpty() ? "done" : "failed",
                missing.isEmpty() ? null : String.join("\n", missing));
    }

    private static void requireSealed(Setting setting) {
        if (!setting.isSealed()) {
            throw new Rejected(CardError.PERIOD_NOT_SEALED, setting.className());
        }
    }
}
