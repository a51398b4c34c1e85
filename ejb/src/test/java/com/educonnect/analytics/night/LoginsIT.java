package com.educonnect.analytics.night;

import static org.assertj.core.api.Assertions.assertThat;

import com.educonnect.analytics.board.SchoolBoardService;
import com.educonnect.analytics.board.UseOfWeek;
import com.educonnect.establishments.AuditTrail;
import com.educonnect.establishments.SoughtEntries;
import com.educonnect.tenancy.Actor;
import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.TestDatabase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A figure of the board and the rows of the journal that it opens are the same: by week of the school and by role. */
class LoginsIT {
    private static final LocalDate MONDAY = LocalDate.of(2026, 10, 12);
    private static final UUID AWA = UUID.randomUUID();
    private static final Actor HEAD = new Actor(
            UUID.randomUUID(), null, null, null, Set.of("head"), Set.of("figures.read"), null, "test", Locale.FRENCH);

    private final NightSchool school = new NightSchool(7);
    private final Sql superuser = new Sql(TestDatabase.get().as("postgres"));

    @BeforeEach
    void aNewSchoolFourHoursEastOfGreenwich() {
        school.moveTo("Indian/Mauritius");
        school.night();
    }

    @Test
    void eachFigureOpensAsManyRowsAsItSays() {
        begun("2026-10-11T19:59:59Z", "teacher");
        begun("2026-10-11T20:00:00Z", "teacher");
        begun("2026-10-13T08:00:00Z", "teacher");
        begun("2026-10-13T08:00:00Z", "teacher", "bursar");
        begun("2026-10-14T08:00:00Z", "guardian");
        begun("2026-10-18T19:59:59Z", "teacher");
        begun("2026-10-18T20:00:00Z", "teacher");
        row("2026-10-13T09:00:00Z", school.grades.school.tenant(), "session.ended", "teacher");
        row("2026-10-13T09:00:00Z", TestDatabase.get().school(), "session.begun", "teacher");
        begun("2026-10-13T10:00:00Z");

        assertThat(use())
                .containsExactly(
                        new UseOfWeek(MONDAY.minusWeeks(1), "teacher", 1),
                        new UseOfWeek(MONDAY, "bursar", 1),
                        new UseOfWeek(MONDAY, "guardian", 1),
                        new UseOfWeek(MONDAY, "teacher", 4),
                        new UseOfWeek(MONDAY.plusWeeks(1), "teacher", 1))
                .allSatisfy(figure -> assertThat(logins(figure.role(), figure.week()))
                        .hasSize(figure.logins())
                        .doesNotHaveDuplicates());
        assertThat(logins("pupil", MONDAY)).isEmpty();
        assertThat(logins(null, MONDAY)).hasSize(6);
    }

    @Test
    void aRoleThatIsTakenAwayLaterStaysInWhatWasDoneInIt() {
        begun("2026-10-13T08:00:00Z", "bursar");
        begun("2026-10-14T08:00:00Z", "teacher");

        assertThat(logins("bursar", MONDAY)).hasSize(1);
        assertThat(logins("teacher", MONDAY)).hasSize(1);
    }

    @Test
    void theSchoolsOwnWritesNoteInWhichRolesTheyWereDone() {
        superuser.query(
                "SELECT platform.record_audit_of(?, ?, NULL, 'x', 'create', 'room', 'r', NULL, ?)",
                row -> null,
                school.grades.school.tenant(),
                AWA,
                Sql.array("text", List.of("head", "teacher")));

        assertThat(entries(new SoughtEntries("room", null, null, "head", null, null)))
                .singleElement()
                .returns(AWA, AuditTrail.Entry::actor);
        assertThat(entries(new SoughtEntries("room", null, null, "bursar", null, null)))
                .isEmpty();
    }

    private void begun(String at, String... roles) {
        row(at, school.grades.school.tenant(), "session.begun", roles);
    }

    private void row(String at, String tenant, String action, String... roles) {
        superuser.update(
                "INSERT INTO platform.audit (at, tenant, actor, action, entity, roles)"
                        + " VALUES (?::timestamptz, ?, ?, ?, 'session', nullif(?::text[], '{}'))",
                at,
                tenant,
                AWA,
                action,
                Sql.array("text", List.of(roles)));
    }

    private List<UseOfWeek> use() {
        school.moveOnTo(MONDAY.plusWeeks(2));
        school.night();
        return school.grades
                .as(HEAD, SchoolBoardService.class, SchoolBoardService::board)
                .use();
    }

    private List<UUID> logins(String role, LocalDate week) {
        return entries(new SoughtEntries("session", null, "session.begun", role, week, week.plusDays(6))).stream()
                .map(AuditTrail.Entry::id)
                .toList();
    }

    /** All pages, which are short here. */
    private List<AuditTrail.Entry> entries(SoughtEntries sought) {
        var all = new ArrayList<AuditTrail.Entry>();
        var cursor = (String) null;
        do {
            var asked = cursor;
            var page = school.grades.as(HEAD, AuditTrail.class, trail -> trail.list(sought, asked, 2));
            all.addAll(page.items());
            cursor = page.next();
        } while (cursor != null);
        return all;
    }
}
