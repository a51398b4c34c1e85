package com.educonnect.nodes;

import static org.assertj.core.api.Assertions.assertThat;

import com.educonnect.OwnServers;
import com.educonnect.config.Server;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * A night over several schools whose server dies by kill -9, each time in the middle of another part, and is gone on with
 * by the other server, or by either after both are started again: its facts are those of a night that nothing cut, and no
 * school was ever counted by two servers at once. In which parts is drawn by the seed of the day, which is printed and asked
 * for again by {@code -Dnight.seed}; {@code -Dnight.kills=6} kills in every part.
 *
 * <p>Asked for by {@code -Dnodes.kills=true}: with one kill it has been seen to take eight minutes on two busy cores, most of
 * them servers that start, and too seldom to be trusted in each run of the tests.
 */
@OwnServers
@EnabledIfSystemProperty(named = "nodes.kills", matches = "true")
class KilledNightIT {
    private static final int SCHOOLS = 3;
    private static final Duration PATIENCE = Duration.ofSeconds(300);

    /** What the parts of a night write, in their order. */
    private static final List<String> WRITTEN =
            List.of("stale", "fact_roll", "fact_mark", "fact_average", "agg_attendance", "dim_school");

    /** Notes of each statement that writes facts whose transaction it is part of; what is rolled back leaves no note. */
    private static final String WATCH = """
            CREATE SCHEMA watch;
            GRANT USAGE ON SCHEMA watch TO PUBLIC;
            CREATE TABLE watch.written (tenant text, node text, began timestamptz, at timestamptz);
            GRANT INSERT ON watch.written TO PUBLIC;
            CREATE FUNCTION watch.note() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
                INSERT INTO watch.written VALUES (current_user,
                    substring(current_setting('application_name') FROM 'node[0-9]'), now(), clock_timestamp());
                RETURN NULL;
            END $$;
            """;

    private static final String TRANSACTIONS =
            "(SELECT tenant, node, began, max(at) AS ended FROM watch.written GROUP BY tenant, node, began)";
    private static final String AT_ONCE = "SELECT count(*) FROM " + TRANSACTIONS + " a JOIN " + TRANSACTIONS
            + " b ON a.tenant = b.tenant AND a.node < b.node AND a.began <= b.ended AND b.began <= a.ended";
    private static final String HANDED_ON = "SELECT coalesce(max(times), 0) FROM (SELECT count(*) AS times FROM"
            + " (SELECT tenant, node, lag(node) OVER (PARTITION BY tenant ORDER BY began) AS before FROM "
            + TRANSACTIONS
            + " t) l WHERE node <> before GROUP BY tenant) n";

    private final int kills = Integer.getInteger("night.kills", 3);
    private final long seed =
            Long.getLong("night.seed", LocalDate.now(ZoneOffset.UTC).toEpochDay());
    private final int drawn = new Random(seed).nextInt(WRITTEN.size() / kills);
    private Server server;

    @Test
    void aNightKilledInTheMiddleOfItsPartsEndsLikeOneThatIsNot() {
        server = TwoNodes.server();
        TwoNodes.awaitReady();
        var schools = new CountedSchools(SCHOOLS);
        watch();
        try {
            var cut = killedNight(schools);
            assertThat(number("SELECT attempt FROM platform.night_run WHERE id = '" + cut + "'"))
                    .isEqualTo(kills + 1);
            assertThat(number(AT_ONCE)).as("schools counted by both at once").isZero();
            assertThat(number(HANDED_ON)).as("changes of hands of a school").isBetween(1, kills);
        } finally {
            TwoNodes.execute("DROP SCHEMA watch CASCADE");
        }
        var facts = schools.facts();

        schools.forget();
        TwoNodes.restartTheDead();
        ends(schools.begin(1));
        assertThat(facts).containsExactlyElementsOf(schools.facts());
        assertThat(WRITTEN.stream().skip(1))
                .allSatisfy(table -> assertThat(facts).anyMatch(row -> row.startsWith(table)));
    }

    private static void watch() {
        TwoNodes.execute(WATCH);
        for (var table : CountedSchools.tables()) {
            TwoNodes.execute("CREATE TRIGGER watched AFTER INSERT OR UPDATE OR DELETE ON analytics." + table
                    + " FOR EACH STATEMENT EXECUTE FUNCTION watch.note()");
        }
    }

    private UUID killedNight(CountedSchools schools) {
        var tried = new ArrayList<String>();
        var bar = bar(0);
        var night = schools.begin(1);
        for (var kill = 0; kill < kills; kill++) {
            var node = bar.awaitNode(PATIENCE);
            server.kill(node);
            tried.add(written(kill) + " on node " + node);
            bar.close();
            bar = kill + 1 < kills ? bar(kill + 1) : null;
            if (!server.runs(1) && !server.runs(2)) {
                beats(night, "1 hour");
                TwoNodes.restartTheDead();
            }
            beats(night, "-1 minute");
        }
        ends(night);
        System.out.println("a night of " + SCHOOLS + " schools was killed in " + tried + ", seed " + seed);
        return night;
    }

    private Barred bar(int kill) {
        return new Barred("analytics." + written(kill));
    }

    private String written(int kill) {
        return WRITTEN.get(kill * WRITTEN.size() / kills + drawn);
    }

    /**
     * Its last sign of life was then. Another server takes it over where that is a minute ago, and must not do so while this
     * waits for servers to start: who stands before a bar for half a minute gives that school up.
     */
    private static void beats(UUID night, String fromNow) {
        TwoNodes.execute("UPDATE platform.night_run SET beat_at = now() + interval '" + fromNow + "' WHERE id = '"
                + night + "'");
    }

    private static void ends(UUID night) {
        TwoNodes.await("the night ends", PATIENCE, () -> TwoNodes.text(
                        "SELECT state FROM platform.night_run WHERE id = '" + night + "'")
                .equals("done"));
        assertThat(TwoNodes.text(
                        "SELECT string_agg(DISTINCT state || coalesce(error, ''), ' ') FROM platform.night_school"
                                + " WHERE run_id = '" + night + "'"))
                .isEqualTo("done");
    }

    private static int number(String query) {
        return Integer.parseInt(TwoNodes.text(query));
    }
}
