package com.educonnect.attendance;

import com.educonnect.people.SchoolTime;
import com.educonnect.sync.SyncFeed;
import com.educonnect.sync.Visible;
import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.TenantData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Rolls as devices follow them. {@code overrides} tells whoever made that version that the newer one was saved without
 * having seen it.
 */
@ApplicationScoped
public class RollFeed implements SyncFeed {
    @Inject
    @TenantData
    Sql sql;

    @Inject
    OwnClasses classes;

    @Inject
    SchoolTime time;

    @Override
    public String entity() {
        return RollJournal.ENTITY;
    }

    @Override
    public Visible visible() {
        return classes.areAll() ? Visible.EVERYTHING : Visible.classes(classes.on(time.today()));
    }

    private record Entry(UUID id, JsonObject data) {}

    @Override
    public Map<UUID, JsonObject> read(Collection<UUID> ids) {
        return sql
                .query(
                        """
                        SELECT r.id, jsonb_strip_nulls(jsonb_build_object(
                                   'schoolClass', r.school_class_id, 'day', r.held_on, 'slot', r.slot_id,
                                   'version', r.version, 'teacherAbsent', r.teacher_absent, 'subject', r.subject_id,
                                   'takenBy', jsonb_build_object('identity', r.taken_by, 'person', r.taken_by_person),
                                   'takenAt', r.taken_at, 'overrides', h.overrides, 'exceptions', h.exceptions))::text
                        FROM roll r
                        JOIN roll_history h ON h.roll_id = r.id AND h.version = r.version
                        WHERE r.id = ANY (?)
                        """,
                        row -> new Entry(row.getObject(1, UUID.class), object(row.getString(2))),
                        Sql.array("uuid", ids))
                .stream()
                .collect(Collectors.toMap(Entry::id, Entry::data));
    }

    private static JsonObject object(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
