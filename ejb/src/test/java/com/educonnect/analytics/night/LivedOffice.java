package com.educonnect.analytics.night;

import com.educonnect.grades.GradeSchool;
import com.educonnect.platform.Ids;
import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** What else a school's office sees: money, days off, and who logs in. */
final class LivedOffice {
    private static final List<List<String>> ROLES =
            List.of(List.of("head"), List.of("teacher"), List.of("teacher", "office"), List.of("guardian"));

    /** Whoever comes has come, with the roles of that moment. */
    record LogIn(Instant at, UUID identity, List<String> roles) {}

    final List<LogIn> logIns = new ArrayList<>();
    private final Sql owner = new Sql(TestDatabase.get().owner());
    private final List<Member> members = new ArrayList<>();
    private final NightSchool school;
    private final GradeSchool grades;
    private final Random random;
    private final String tenant;

    private record Member(UUID identity, List<String> roles) {}

    LivedOffice(NightSchool school) {
        this.school = school;
        grades = school.grades;
        random = school.random;
        tenant = grades.school.tenant();
        owner.update("DELETE FROM platform.audit WHERE tenant = ?", tenant);
        ROLES.forEach(roles -> members.add(new Member(Ids.next(), roles)));
    }

    /** Since the last night: nobody logs in yesterday. */
    void logIn() {
        var since = school.counted() == null ? school.now().minus(Duration.ofDays(9)) : school.counted();
        logIn(since.plusSeconds(
                random.nextInt(1 + (int) Duration.between(since, school.now()).toSeconds())));
    }

    void logIn(Instant at) {
        var member = school.any(members);
        owner.update(
                "INSERT INTO platform.audit (at, tenant, actor, action, entity, roles)"
                        + " VALUES (?, ?, ?, 'session.begun', 'session', ?)",
                at.atOffset(ZoneOffset.UTC),
                tenant,
                member.identity(),
                Sql.array("text", member.roles()));
        logIns.add(new LogIn(at, member.identity(), member.roles()));
    }

    /** What the journal said before is not there any longer. */
    void forgetBefore(Instant moment) {
        owner.update("DELETE FROM platform.audit WHERE tenant = ? AND at < ?", tenant, moment.atOffset(ZoneOffset.UTC));
    }

    void pay() {
        grades.write(
                "INSERT INTO payment (id, provider, subject, subject_id, label, amount, currency, state, settled_at,"
                        + " settled_amount) VALUES (?, 'wave', 'fees', ?, 'x', 5000, 'XOF', ?, ?, 5000)",
                Ids.next(),
                Ids.next(),
                random.nextInt(4) == 0 ? "refunded" : "succeeded",
                school.pastDay().atTime(23, 15).atOffset(ZoneOffset.UTC));
        grades.write(
                "UPDATE payment SET state = 'refunded' WHERE id = (SELECT id FROM payment ORDER BY id OFFSET ? LIMIT 1)",
                random.nextInt(10));
    }

    void close() {
        var day = school.pastDay();
        grades.write(
                "INSERT INTO closure (id, school_year_id, name, starts_on, ends_on) VALUES (?, ?, 'Fermeture', ?, ?)",
                Ids.next(),
                grades.year,
                day,
                day.plusDays(random.nextInt(3)));
    }

    void takeBackPayment() {
        grades.write(
                "DELETE FROM payment WHERE id = (SELECT id FROM payment ORDER BY id OFFSET ? LIMIT 1)",
                random.nextInt(5));
    }
}
