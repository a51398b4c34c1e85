package com.educonnect.archive;

import com.educonnect.people.calendar.YearClosed;
import com.educonnect.tenancy.Audit;
import com.educonnect.tenancy.Work;
import com.educonnect.tenancy.WorkHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.UUID;

/**
 * Archives a year once it is closed: a bounded number of documents in one short transaction, then itself again until all are
 * there, so that a killed server loses nothing.
 */
@ApplicationScoped
public class ArchiveWork implements WorkHandler {
    private static final String KIND = "archive.year";
    private static final int MOST = 500;

    @Inject
    Keeping keeping;

    @Inject
    Work work;

    @Inject
    Audit audit;

    void closed(@Observes YearClosed closed) {
        queue(closed.year());
    }

    /** For papers that are issued after their year was closed. */
    public void queue(UUID year) {
        work.enqueue(
                KIND, Json.createObjectBuilder().add("year", year.toString()).build());
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void handle(JsonObject payload) {
        var year = UUID.fromString(payload.getString("year"));
        var kept = keeping.keep(year, MOST);
        if (kept.values().stream().anyMatch(count -> count > 0)) {
            audit.record("archive", "school_year", year, kept);
        }
        if (kept.values().stream().anyMatch(count -> count >= MOST)) {
            work.enqueue(KIND, payload);
        }
    }
}
