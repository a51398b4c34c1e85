package com.educonnect.establishments.work;

import com.educonnect.platform.Page;
import com.educonnect.platform.PlatformError;
import com.educonnect.platform.Rejected;
import com.educonnect.tenancy.Audit;
import com.educonnect.tenancy.Cursors;
import com.educonnect.tenancy.Establishment;
import com.educonnect.tenancy.FailedWork;
import com.educonnect.tenancy.Registry;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What was queued and went wrong, on all nodes; the longest due first. */
@Stateless
public class FailedWorkService {
    @Inject
    FailedWork work;

    @Inject
    Registry registry;

    @Inject
    Cursors cursors;

    @Inject
    Audit audit;

    public Page<FailedWorkView> failed(String cursor, int limit) {
        var from = cursor == null
                ? List.of(Instant.EPOCH.toString(), new UUID(0, 0).toString())
                : cursors.decode(cursor, 2);
        var rows = work.after(Instant.parse(from.getFirst()), UUID.fromString(from.getLast()), limit + 1).stream()
                .map(this::view)
                .toList();
        return Page.of(
                rows,
                limit,
                last -> cursors.encode(last.dueAt().toString(), last.id().toString()));
    }

    private FailedWorkView view(FailedWork.Item item) {
        var school = Optional.ofNullable(item.tenant()).flatMap(registry::find);
        return new FailedWorkView(
                item.id(),
                item.kind(),
                school.map(Establishment::id).orElse(null),
                school.map(Establishment::name).orElse(null),
                item.attempts(),
                item.givenUp(),
                item.dueAt(),
                item.error());
    }

    /** Tried again within seconds; if it fails again it is in the list again. */
    public void again(UUID id) {
        if (!work.again(id)) {
            throw new Rejected(PlatformError.NOT_FOUND);
        }
        audit.record("work.again", "work", id);
    }
}
