package com.educonnect.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

/** Schools that are built before anybody asks for them. */
class SparesIT {
    private static final TestDatabase DATABASE = TestDatabase.get();
    private static final int WANTED = 3;

    @TempDir
    Path directory;

    private final Sql owner = new Sql(DATABASE.owner());
    private Spares spares;

    @BeforeEach
    void aPlatformOfOneNode() throws Exception {
        var file = Files.writeString(
                directory.resolve("settings"),
                "nodes=main\nnode.main.region=local\neduconnect.spares=" + WANTED + "\n");
        spares = new Spares();
        spares.configuration = new Configuration(file);
        spares.platform = new Sql(DATABASE.platform());
        spares.nodes = new Nodes(spares.configuration) {
            @Override
            DataSource owner(String node) {
                return DATABASE.owner();
            }
        };
        while (ready() > WANTED) {
            claim();
        }
        spares.refill();
    }

    @Test
    void onlyWhatIsMissingIsBuilt() {
        assertThat(spares.refill()).isZero();

        claim();
        claim();

        assertThat(spares.refill()).isEqualTo(2);
        assertThat(ready()).isEqualTo(WANTED);
    }

    @Test
    void aClaimMakesNothingInTheCatalogueAndTheSchoolCanBeEnteredAtOnce() {
        var before = relations();

        var school = claim();

        assertThat(relations()).isEqualTo(before);
        int written = DATABASE.in(
                school, sql -> sql.update("INSERT INTO level (id, code, name) VALUES (uuidv7(), '6e', 'Sixième')"));
        assertThat(written).isEqualTo(1);
    }

    @Test
    void aSignUpDoesNotWaitForAnotherThatHasNotEnded() throws Exception {
        var hurried = (PGSimpleDataSource) DATABASE.platform();
        hurried.setOptions("-c lock_timeout=1s");
        spares.platform = new Sql(hurried);
        try (var other = DATABASE.owner().getConnection()) {
            other.setAutoCommit(false);
            var taken = first(other);

            assertThat(claim()).isNotEqualTo(taken);
        }
    }

    private static String first(Connection connection) throws SQLException {
        try (var query = connection.createStatement();
                var row = query.executeQuery("SELECT tenant FROM platform.tenant_schema WHERE state = 'spare'"
                        + " AND node = 'main' ORDER BY tenant LIMIT 1 FOR UPDATE")) {
            assertThat(row.next()).isTrue();
            return row.getString(1);
        }
    }

    @Test
    void fiveSignUpsAtOnceGetASchoolEachEvenWhenTheSparesDoNotSuffice() throws Exception {
        var claims = Collections.<Callable<String>>nCopies(5, this::claim);
        var schools = new ArrayList<String>();
        try (var people = Executors.newFixedThreadPool(5)) {
            for (var claimed : people.invokeAll(claims)) {
                schools.add(claimed.get());
            }
        }
        assertThat(schools).doesNotHaveDuplicates().hasSize(5);
        assertThat(states(schools)).containsOnly("claimed");
    }

    @Test
    void twoServersThatRefillAtOnceBuildEachSpareOnce() throws Exception {
        claim();
        claim();
        var built = 0;
        try (var servers = Executors.newFixedThreadPool(2)) {
            for (var refilled : servers.invokeAll(Collections.<Callable<Integer>>nCopies(2, spares::refill))) {
                built += refilled.get();
            }
        }
        assertThat(built).isEqualTo(2);
        assertThat(ready()).isEqualTo(WANTED);
    }

    @Test
    void aSpareWhoseBuildingWasCutOffIsFinishedAndNotOfferedBefore() {
        var cutOff = owner.find(
                        "INSERT INTO platform.tenant_schema (tenant, node, state) SELECT 't' || lpad(n::text, 5, '0'),"
                                + " 'main', 'building' FROM nextval('platform.tenant_number') n RETURNING tenant",
                        row -> row.getString(1))
                .orElseThrow();
        assertThat(claim()).isNotEqualTo(cutOff);

        spares.refill();

        assertThat(states(List.of(cutOff))).containsExactly("spare");
        assertThat(owner.find(
                        "SELECT version FROM platform.schema_version WHERE tenant = ?",
                        row -> row.getString(1),
                        cutOff))
                .contains(Scripts.load().target());
    }

    @Test
    void aRegionWithoutANodeHasNoSchools() {
        assertThat(spares.claim("atlantis")).isEmpty();
    }

    /** Again while another is building the spare that is missing. */
    private String claim() {
        while (true) {
            var claimed = spares.claim("local");
            if (claimed.isPresent()) {
                return claimed.get().id();
            }
            Thread.onSpinWait();
        }
    }

    private long ready() {
        return count("SELECT count(*) FROM platform.tenant_schema WHERE state = 'spare' AND node = 'main'");
    }

    private long relations() {
        return count("SELECT (SELECT count(*) FROM pg_catalog.pg_class) + (SELECT count(*) FROM pg_catalog.pg_roles)"
                + " + (SELECT count(*) FROM pg_catalog.pg_auth_members)");
    }

    private long count(String query) {
        return owner.find(query, row -> row.getLong(1)).orElseThrow();
    }

    private List<String> states(List<String> schools) {
        return schools.stream()
                .map(school -> owner.find(
                                "SELECT state FROM platform.tenant_schema WHERE tenant = ?",
                                row -> row.getString(1),
                                school)
                        .orElseThrow())
                .toList();
    }
}
