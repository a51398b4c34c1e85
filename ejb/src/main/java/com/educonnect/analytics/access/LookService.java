package com.educonnect.analytics.access;

import com.educonnect.people.SchoolTime;
import com.educonnect.platform.Page;
import com.educonnect.platform.Rejected;
import com.educonnect.tenancy.Audit;
import com.educonnect.tenancy.Cursors;
import com.educonnect.tenancy.Registry;
import com.educonnect.tenancy.Tenants;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The district's side, entered as the school: only an officer of the very district that looks after the school now and had
 * it when the head granted it sees anything, and each page that he sees is a row of the school's journal.
 */
@Stateless
public class LookService {
    private static final UUID FIRST = new UUID(0, 0);

    @Inject
    AccessRepository accesses;

    @Inject
    SeenRepository pupils;

    @Inject
    Tenants tenants;

    @Inject
    Registry registry;

    @Inject
    SchoolTime time;

    @Inject
    Cursors cursors;

    @Inject
    Audit audit;

    /** What may be looked at now. */
    public Page<AccessView> live(String cursor, int limit) {
        var from = cursor == null ? List.of("infinity", "") : cursors.decode(cursor, 2);
        var rows = accesses.live(time.today(), district(), from.get(0), from.get(1), limit + 1);
        return Page.of(
                rows,
                limit,
                last -> cursors.encode(last.grantedAt().toString(), last.id().toString()));
    }

    public Page<SeenPupil> pupils(UUID access, String cursor, int limit) {
        var granted = accesses.find(time.today(), district(), access)
                .filter(AccessView::live)
                .orElseThrow(() -> new Rejected(AccessError.ACCESS_NOT_FOUND));
        var from = cursor == null ? List.of("", FIRST.toString()) : cursors.decode(cursor, 2);
        var page = Page.of(
                pupils.pupils(
                        granted.schoolClass(), time.today(), from.get(0), UUID.fromString(from.get(1)), limit + 1),
                limit,
                last -> cursors.encode(last.key(), last.pupil().id().toString()));
        audit.record(
                "district-access.used",
                "district_access",
                access,
                Map.of("class", granted.schoolClass(), "pupils", page.items().size()));
        return new Page<>(averaged(granted.schoolClass(), page.items()), page.next());
    }

    private List<SeenPupil> averaged(UUID schoolClass, List<SeenRepository.Seen> seen) {
        var ids = seen.stream().map(each -> each.pupil().id()).toList();
        var averages = pupils.averages(schoolClass, ids).stream()
                .collect(Collectors.groupingBy(
                        SeenRepository.Averaged::pupil,
                        Collectors.mapping(SeenRepository.Averaged::average, Collectors.toList())));
        return seen.stream()
                .map(each ->
                        each.pupil().with(averages.getOrDefault(each.pupil().id(), List.of())))
                .toList();
    }

    /** The officer's own district where it is the one that looks after the school; nobody else's grant is found. */
    private UUID district() {
        var now = registry.find(tenants.current().id()).orElseThrow().district();
        if (now == null || !now.equals(tenants.actor().district())) {
            throw new Rejected(AccessError.ACCESS_NOT_FOUND);
        }
        return now;
    }
}
