package com.educonnect.analytics.night;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** What follows once the facts are counted: sums, the note that the night is over, and whoever reckons further. */
@Dependent
class Ending {
    @Inject
    Progress progress;

    @Inject
    Totals totals;

    @Inject
    Sheets sheets;

    @Inject
    Event<SchoolCounted> counted;

    Counted count(Part part, Night night) {
        return switch (part) {
            case TOTALS -> totals.count(night);
            case END -> Counted.all(sheets.layOut() + progress.finish(night).rows());
            case TELL -> tell(night);
            default -> throw new IllegalArgumentException(part.id());
        };
    }

    private Counted tell(Night night) {
        counted.fire(new SchoolCounted(night.today()));
        return Counted.all(0);
    }
}
