package com.educonnect.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.educonnect.Turn;
import com.educonnect.platform.Ids;
import com.educonnect.tenancy.probe.Borders;
import com.educonnect.tenancy.probe.Canaries;
import com.educonnect.tenancy.probe.Schools;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Where one school ends and the next begins, in the running application. */
@Order(Turn.IN_CONTAINER)
@ExtendWith({InContainer.class, ArquillianExtension.class})
class SchoolBordersIT {
    private static final String POOL = "SELECT current_setting('application_name')";

    @Inject
    Tenants tenants;

    @Inject
    Schools schools;

    @EJB
    Canaries canaries;

    @EJB
    Borders borders;

    @Inject
    @PlatformData
    Sql platform;

    private Tenant ours;
    private Tenant theirs;

    @Deployment
    static EnterpriseArchive application() {
        return ProbedApplication.with(SchoolBordersIT.class);
    }

    @BeforeEach
    void openTwoSchools() {
        var pair = schools.twoInOnePool();
        ours = pair.getFirst();
        theirs = pair.getLast();
    }

    @Test
    void theSameKeyInBothSchoolsIsFoundAsEachSchoolsOwn() throws Exception {
        var key = Ids.next();
        for (var school : List.of(ours, theirs)) {
            tenants.runAs(school.id(), () -> {
                canaries.addByJpa(key);
                return null;
            });
        }
        for (var school : List.of(ours, theirs, theirs, ours, theirs)) {
            assertThat(tenants.runAs(school.id(), () -> canaries.find(key))).isEqualTo("canary of " + school.id());
        }
    }

    @Test
    void aQueryWithinAnotherIsOfTheSameSchool() throws Exception {
        inOurs(() -> canaries.add(Ids.next()));
        inOurs(() -> canaries.addByJpa(Ids.next()));
        assertThat(tenants.runAs(ours.id(), canaries::songsOneByOne))
                .containsExactly("canary of " + ours.id(), "canary of " + ours.id());
    }

    @Test
    void oneTransactionRefusesASecondSchool() {
        assertThatThrownBy(() -> borders.crossInOneTransaction(ours, theirs))
                .hasStackTraceContaining("one transaction, one school");
    }

    @Test
    void aSchoolThatWasLeftIsNotReadAnyMoreInItsTransaction() {
        assertThatThrownBy(() -> borders.leaveWithinATransaction(ours))
                .hasStackTraceContaining("one transaction, one school");
    }

    @Test
    void aSchoolWithoutATransactionIsRefused() {
        assertThatThrownBy(() -> tenants.runAs(ours.id(), () -> {
                    borders.connectWithoutATransaction();
                    return null;
                }))
                .hasStackTraceContaining("a school's data need an active transaction");
    }

    @Test
    void withoutASchoolNothingIsReadOrWritten() {
        assertThatThrownBy(canaries::songs).hasStackTraceContaining("relation \"person\" does not exist");
        assertThatThrownBy(canaries::songsByJpa).hasStackTraceContaining("relation \"person\" does not exist");
        assertThatThrownBy(() -> canaries.find(Ids.next())).hasStackTraceContaining("does not exist");
        assertThatThrownBy(() -> canaries.ask("SELECT family_name FROM " + ours.id() + ".person"))
                .hasStackTraceContaining("permission denied for schema");
    }

    @Test
    void aSecondStatementIsNotSmuggledIn() {
        for (var sql : List.of(
                "SELECT 1; SET LOCAL ROLE " + theirs.id(),
                "SET LOCAL ROLE " + theirs.id() + "; SELECT family_name FROM person",
                "SELECT family_name FROM person WHERE family_name = ''; RESET ROLE; --'")) {
            assertThatThrownBy(() -> inOurs(() -> borders.prepare(sql)))
                    .as(sql)
                    .hasStackTraceContaining("one statement at a time");
        }
    }

    @Test
    void aSchoolsConnectionTakesOnlyPreparedStatementsAndIsNotReachedThrough() {
        assertThatThrownBy(() -> inOurs(() -> borders.speakUnprepared("SET LOCAL ROLE " + theirs.id())))
                .hasStackTraceContaining("only prepared statements");
        assertThatThrownBy(() -> inOurs(borders::reachThrough)).hasStackTraceContaining("only prepared statements");
    }

    @Test
    void injectedExpressionsDoNotBecomeAnotherSchool() {
        for (var sql : List.of(
                "SELECT set_config('role', '" + theirs.id() + "', true)",
                "SELECT query_to_xml('SET LOCAL ROLE " + theirs.id() + "', true, true, '')::text",
                "SELECT family_name FROM " + theirs.id() + ".person")) {
            assertThatThrownBy(() -> tenants.runAs(ours.id(), () -> canaries.ask(sql)))
                    .as(sql)
                    .isInstanceOf(SqlFailure.class);
        }
    }

    @Test
    void aConnectionKeptBeyondItsTransactionIsClosed() throws Exception {
        Connection kept = tenants.runAs(ours.id(), () -> canaries.addWithoutClosing(Ids.next()));
        assertThat(kept.isClosed()).isTrue();
        assertThatThrownBy(() ->
                        kept.prepareStatement("SELECT family_name FROM person").executeQuery())
                .isInstanceOf(SQLException.class);
    }

    @Test
    void aSouthernSchoolLivesInTheDatabaseOfItsRegion() throws Exception {
        var south = schools.open("ZA");
        assertThat(south.node()).isEqualTo("south");
        var key = Ids.next();
        tenants.runAs(south.id(), () -> {
            canaries.addByJpa(key);
            return null;
        });
        assertThat(tenants.runAs(south.id(), () -> canaries.find(key))).isEqualTo("canary of " + south.id());
        assertThat(tenants.runAs(south.id(), () -> canaries.ask("SELECT current_database()")))
                .isEqualTo("educonnect_south");
        assertThat(tenants.runAs(ours.id(), () -> canaries.ask("SELECT current_database()")))
                .isEqualTo("educonnect");
        assertThat(platform.find(
                        "SELECT count(*) FROM pg_catalog.pg_namespace WHERE nspname = ?",
                        row -> row.getInt(1),
                        south.id()))
                .contains(0);
    }

    @Test
    void aSchoolAlwaysUsesTheSameFewConnectionsAndSchoolsAreSpreadOverAll() throws Exception {
        var pools = new HashSet<String>();
        for (var i = 0; i < 12; i++) {
            var school = schools.open().id();
            var first = tenants.runAs(school, () -> canaries.ask(POOL));
            assertThat(tenants.runAs(school, () -> canaries.ask(POOL))).isEqualTo(first);
            pools.add(first);
        }
        assertThat(pools)
                .hasSizeGreaterThan(1)
                .allMatch(pool -> pool.matches("educonnect node1 main/[0-9]"))
                .doesNotContain("educonnect node1 main/owner");
    }

    private interface Step {
        void take() throws Exception;
    }

    private void inOurs(Step step) throws Exception {
        tenants.runAs(ours.id(), () -> {
            step.take();
            return null;
        });
    }
}
