package com.educonnect.bench;

import com.educonnect.config.FreshHome;
import com.educonnect.config.Postgres;
import com.educonnect.tenancy.PreviousRelease;
import com.educonnect.tenancy.SchemaMigration;
import com.educonnect.tenancy.Schemas;
import com.educonnect.tenancy.Sql;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;

/**
 * The newest script applied to 1, 200 and 1,000 schools, and a run that finds nothing to do, in a database of them all.
 * Schools that are not yet to be migrated are passed off as migrated.
 */
final class MigrationTime implements Figure {
    private static final int[] GROUPS = {1, 200, 1_000};
    private static final long DISK = 8L << 30;
    private static final Duration TIME = Duration.ofMinutes(30);
    private static final int ALL = Arrays.stream(GROUPS).sum();

    private final Path home;

    MigrationTime(Path home) {
        this.home = home;
    }

    /** In a database of its own, made anew for each run and thrown away after it, within bounds of disk and time. */
    @Override
    public List<Line> measure() throws Exception {
        FreshHome.at(home);
        Files.createDirectories(home);
        if (Files.getFileStore(home).getUsableSpace() < DISK) {
            throw new IllegalStateException("the figure " + home.getFileName() + " needs 8 GB of disk under " + home);
        }
        var bound = Executors.newSingleThreadExecutor();
        try (var postgres = Postgres.start(home, 0)) {
            return bound.submit(() -> measure(postgres)).get(TIME.toSeconds(), TimeUnit.SECONDS);
        } finally {
            bound.shutdownNow();
            FreshHome.at(home);
        }
    }

    private static List<Line> measure(Postgres postgres) throws Exception {
        var owner = Schools.owner(postgres);
        var lines = new ArrayList<Line>();
        lines.add(build(postgres, owner));
        var target = new Schemas(owner).target();
        new Sql(owner).update("UPDATE platform.schema_version SET version = ? WHERE tenant <> 't00000'", target);
        new SchemaMigration(owner).run();
        var from = 0;
        for (var group : GROUPS) {
            age(owner, from, from + group);
            lines.add(apply(postgres, owner, group));
            from += group;
        }
        lines.add(nothing(postgres, owner));
        return lines;
    }

    private static Line build(Postgres postgres, DataSource owner) throws Exception {
        var old = PreviousRelease.schemas(owner);
        Schools.prepare(postgres, old);
        var spent = Spent.by(postgres, () -> Schools.build(postgres, PreviousRelease::schemas, 0, ALL));
        return Line.of(
                "Building %,d schools' schemas, two at a time".formatted(ALL),
                spent.seconds(),
                spent.perUnit(ALL),
                "",
                "");
    }

    private static void age(DataSource owner, int from, int to) {
        new Sql(owner)
                .update(
                        "UPDATE platform.schema_version SET version = ? WHERE tenant >= ? AND tenant < ?",
                        PreviousRelease.version(),
                        Schools.tenant(from),
                        Schools.tenant(to));
    }

    private static Line apply(Postgres postgres, DataSource owner, int schools) throws Exception {
        var spent = Spent.by(postgres, () -> require(schools, new SchemaMigration(owner).run()));
        return Line.of(
                "Migrating %,d of %,d schools, script %s".formatted(schools, ALL, new Schemas(owner).target()),
                spent.seconds(),
                spent.perUnit(schools),
                "",
                "");
    }

    private static Line nothing(Postgres postgres, DataSource owner) throws Exception {
        var spent = Spent.by(postgres, () -> require(0, new SchemaMigration(owner).run()));
        return Line.of("Migration run with nothing to do, %,d schools".formatted(ALL), spent.seconds(), "", "", "");
    }

    private static int require(int expected, int migrated) {
        if (migrated != expected) {
            throw new IllegalStateException(migrated + " schools were migrated, not " + expected);
        }
        return migrated;
    }
}
