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

    /** Whoever comes has come; a membership's roles are as they are when somebody asks. */
    record LogIn(Instant at, UUID identity, List<String> roles) {}

    final List<LogIn> logIns = new ArrayList<>();
    private final Sql owner = new Sql(TestDatabase.get().owner());
    private final List<Member> members = new ArrayList<>();
    private final NightSchool school;
    private final GradeSchool grades;
    private final Random random;

    private record Member(UUID identity, UUID membership, List<String> roles) {}

    LivedOffice(NightSchool school) {
        this.school = school;
        grades = school.grades;
        random = school.random;
        var tenant = grades.school
                .sql(data -> data.find("SELECT current_user::text", row -> row.getString(1)))
                .orElseThrow();
        owner.update(
                "DELETE FROM platform.session WHERE membership_id IN (SELECT id FROM platform.membership WHERE tenant = ?)",
                tenant);
        ROLES.forEach(roles -> members.add(member(tenant, roles)));
    }

    private Member member(String tenant, List<String> roles) {
        var member = new Member(Ids.next(), Ids.next(), roles);
        owner.update("INSERT INTO platform.identity (id, name) VALUES (?, 'Awa')", member.identity());
        owner.update(
                "INSERT INTO platform.membership (id, identity_id, tenant, roles) VALUES (?, ?, ?, ?)",
                member.membership(),
                member.identity(),
                tenant,
                Sql.array("text", roles));
        return member;
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
                "INSERT INTO platform.session (id, identity_id, membership_id, refresh_hash, created_at, expires_at)"
                        + " VALUES (?, ?, ?, ''::bytea, ?, ?)",
                Ids.next(),
                member.identity(),
                member.membership(),
                at.atOffset(ZoneOffset.UTC),
                at.plus(Duration.ofHours(12)).atOffset(ZoneOffset.UTC));
        logIns.add(new LogIn(at, member.identity(), member.roles()));
    }

    /** Sessions that were begun before are not kept any longer. */
    void forgetBefore(Instant moment) {
        members.forEach(member -> owner.update(
                "DELETE FROM platform.session WHERE membership_id = ? AND created_at < ?",
                member.membership(),
                moment.atOffset(ZoneOffset.UTC)));
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
