package com.educonnect.attendance;

import com.educonnect.people.SchoolTime;
import com.educonnect.people.TeachingService;
import com.educonnect.sync.Changes;
import com.educonnect.tenancy.Actor;
import com.educonnect.tenancy.Audit;
import com.educonnect.tenancy.Sql;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The service on one connection, for a teacher of every class, on a fixed day. */
final class Rolls {
    private Rolls() {}

    static RollService savedBy(Author author, Sql sql) {
        var service = new RollService();
        service.rolls = new RollRepository();
        service.rolls.sql = sql;
        service.journal = journal(author, sql);
        service.teaching = new TeachingService() {
            @Override
            public void requireTeacherOf(UUID schoolClass, LocalDate day) {}
        };
        service.time = new SchoolTime() {
            @Override
            public LocalDate today() {
                return School.TODAY;
            }
        };
        return service;
    }

    private static RollJournal journal(Author author, Sql sql) {
        var journal = new RollJournal();
        journal.changes = new Changes(sql);
        journal.audit = new Audit() {
            @Override
            public void record(String action, String entity, Object id, Map<String, ?> detail) {
                sql.query(
                        "SELECT platform.record_audit(?, NULL, NULL, ?, ?, ?, NULL)",
                        row -> null,
                        author.identity(),
                        action,
                        entity,
                        id.toString());
            }
        };
        journal.tenants = new com.educonnect.tenancy.Tenants() {
            @Override
            public Actor actor() {
                return new Actor(
                        author.identity(),
                        null,
                        author.person(),
                        null,
                        Set.of("teacher"),
                        Set.of("rolls.read", "rolls.save"),
                        null,
                        "test",
                        java.util.Locale.FRENCH);
            }
        };
        return journal;
    }
}
