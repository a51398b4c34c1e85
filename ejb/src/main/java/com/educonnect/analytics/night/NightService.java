package com.educonnect.analytics.night;

import com.educonnect.platform.Page;
import com.educonnect.platform.Rejected;
import com.educonnect.tenancy.Audit;
import com.educonnect.tenancy.Cursors;
import com.educonnect.tenancy.PlatformData;
import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.Tenants;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The operator's view of the nights: what runs, what it cost and what failed; begun, stopped and gone on with by hand. */
@Stateless
public class NightService {
    @Inject
    @PlatformData
    Sql sql;

    @Inject
    Cursors cursors;

    @Inject
    Tenants tenants;

    @Inject
    Audit audit;

    /** The latest first. */
    public Page<NightView> nights(String cursor, int limit) {
        var from = cursor == null ? null : cursors.decode(cursor, 2);
        var rows = sql.query(
                NightView.SELECT
                        + " WHERE ?::timestamptz IS NULL OR (r.started_at, r.id) < (?::timestamptz, ?::uuid)"
                        + " ORDER BY r.started_at DESC, r.id DESC LIMIT ?",
                NightView::read,
                from == null ? null : from.getFirst(),
                from == null ? null : from.getFirst(),
                from == null ? null : from.getLast(),
                limit + 1);
        return Page.of(
                rows,
                limit,
                last -> cursors.encode(last.startedAt().toString(), last.id().toString()));
    }

    public NightView night(UUID id) {
        return sql.find(NightView.SELECT + " WHERE r.id = ?", NightView::read, id)
                .orElseThrow(() -> new Rejected(NightError.NIGHT_NOT_FOUND));
    }

    /** By name. @param state of the schools; null for all */
    public Page<NightSchoolView> schools(UUID id, String state, String cursor, int limit) {
        night(id);
        var from = cursor == null ? List.of("", new UUID(0, 0).toString()) : cursors.decode(cursor, 2);
        var rows = sql.query(
                NightSchoolView.SELECT
                        + " WHERE s.run_id = ? AND (?::text IS NULL OR s.state = ?) AND (e.name, e.id) > (?, ?::uuid)"
                        + " ORDER BY e.name, e.id LIMIT ?",
                NightSchoolView::read,
                id,
                state,
                state,
                from.getFirst(),
                from.getLast(),
                limit + 1);
        return Page.of(
                rows,
                limit,
                last -> cursors.encode(last.name(), last.establishment().toString()));
    }

    /** Begins a night now, of the schools that were chosen only if none of them is being counted; asked for again it is the same. */
    public NightView start(UUID id, StartNight command) {
        var begun = sql.update(
                "INSERT INTO night_run (id, asked_by) VALUES (?, ?) ON CONFLICT DO NOTHING",
                id,
                tenants.actor().identity());
        if (begun == 1) {
            requireRest(command);
            var schools = sql.update("""
                    INSERT INTO night_school (run_id, tenant, day, by_clock)
                    SELECT ?, e.tenant, (now() AT TIME ZONE e.time_zone)::date, false FROM establishment e
                    WHERE e.state IN ('open', 'readonly') AND (?::uuid[] IS NULL OR e.id = ANY (?))
                    """, id, asked(command), asked(command));
            if (schools == 0) {
                throw new Rejected(NightError.NIGHT_HAS_NO_SCHOOLS);
            }
            audit.record("night.started", "night", id, Map.of("schools", schools));
        }
        return night(id);
    }

    private void requireRest(StartNight command) {
        var busy = sql.query(
                "SELECT name FROM (SELECT name, tenant FROM establishment WHERE id = ANY (?) ORDER BY tenant OFFSET 0) e"
                        + " WHERE being_counted(tenant)",
                row -> row.getString(1),
                asked(command));
        if (!busy.isEmpty()) {
            throw new Rejected(NightError.SCHOOL_IS_BEING_COUNTED, String.join(", ", busy));
        }
    }

    private static Sql.Array asked(StartNight command) {
        return command.establishments() == null ? null : Sql.array("uuid", command.establishments());
    }

    public NightView change(UUID id, ChangeNight command) {
        var night = night(id);
        if (night.state().equals(command.state())) {
            return night;
        }
        if (command.state().equals("stopped")) {
            stop(night);
        } else {
            resume(id);
        }
        audit.record("night." + command.state(), "night", id);
        return night(id);
    }

    private void stop(NightView night) {
        if (night.state().equals("done")) {
            throw new Rejected(NightError.NIGHT_IS_DONE);
        }
        sql.update("UPDATE night_school SET state = 'waiting' WHERE run_id = ? AND state = 'running'", night.id());
        sql.update("UPDATE night_run SET state = 'stopped', beat_at = '-infinity' WHERE id = ?", night.id());
    }

    private void resume(UUID id) {
        sql.update("UPDATE night_school SET state = 'waiting', error = NULL WHERE run_id = ? AND state <> 'done'", id);
        sql.update(
                "UPDATE night_run SET state = 'running', beat_at = '-infinity', finished_at = NULL WHERE id = ?", id);
    }
}
