package com.educonnect.people.roster;

import com.educonnect.people.roster.oneroster.OneRosterExport;
import com.educonnect.platform.Page;
import com.educonnect.platform.PlatformError;
import com.educonnect.platform.Rejected;
import com.educonnect.tenancy.Audit;
import com.educonnect.tenancy.Cursors;
import com.educonnect.tenancy.Tenants;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;

/** Imports as they went, and the export. */
@Stateless
public class ExchangeService {
    private static final OffsetDateTime END = OffsetDateTime.of(9999, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);
    private static final UUID LAST = new UUID(-1, -1);

    @Inject
    ImportRepository imports;

    @Inject
    RosterSchool school;

    @Inject
    Tenants tenants;

    @Inject
    Cursors cursors;

    @Inject
    Audit audit;

    public ImportView get(UUID id) {
        tenants.actor().require("roster.import");
        return imports.find(id).orElseThrow(() -> new Rejected(PlatformError.NOT_FOUND));
    }

    public Page<ImportView> list(String cursor, Integer asked) {
        tenants.actor().require("roster.import");
        var limit = Page.size(asked);
        var before = END;
        var beforeId = LAST;
        if (cursor != null) {
            var keys = cursors.decode(cursor, 2);
            try {
                before = OffsetDateTime.parse(keys.getFirst());
                beforeId = UUID.fromString(keys.getLast());
            } catch (DateTimeException | IllegalArgumentException e) {
                throw new Rejected(PlatformError.BAD_CURSOR);
            }
        }
        var rows = imports.list(before, beforeId, limit + 1);
        return Page.of(
                rows,
                limit,
                view -> cursors.encode(
                        view.createdAt().atOffset(ZoneOffset.UTC).toString(),
                        view.id().toString()));
    }

    public Page<ProblemView> problems(UUID id, String cursor, Integer asked) {
        get(id);
        var limit = Page.size(asked);
        var after = 0L;
        if (cursor != null) {
            var keys = cursors.decode(cursor, 2);
            if (!keys.getFirst().equals(id.toString()) || !keys.getLast().matches("\\d{1,9}")) {
                throw new Rejected(PlatformError.BAD_CURSOR);
            }
            after = Long.parseLong(keys.getLast());
        }
        var rows = imports.problems(id, after, limit + 1, tenants.actor().language());
        var page = Page.of(rows, limit, row -> cursors.encode(id.toString(), String.valueOf(row.number())));
        return new Page<>(
                page.items().stream()
                        .map(ImportRepository.NumberedProblem::problem)
                        .toList(),
                page.next());
    }

    /** The whole school as a OneRoster set. */
    public byte[] oneRoster(String version) {
        tenants.actor().require("roster.export");
        if (version != null && !version.equals("1.2")) {
            throw new Rejected(RosterError.VERSION_NOT_OFFERED, version);
        }
        var zip = new OneRosterExport(imports.sql(), school.read(imports.sql())).zip();
        audit.record("roster.exported", "roster", null, Map.of("bytes", zip.length));
        return zip;
    }
}
