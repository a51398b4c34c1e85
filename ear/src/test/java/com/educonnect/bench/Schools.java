package com.educonnect.bench;

import com.educonnect.config.Postgres;
import com.educonnect.tenancy.Migrate;
import com.educonnect.tenancy.Schemas;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** Builds many schools' schemas, two at a time. */
final class Schools {
    /** Beyond the tenants of {@link #tenant}; those of {@link DistrictTime} have no schemas. */
    static final String END = "t970000";

    private static final int BUILDERS = 2;

    private Schools() {}

    static DataSource owner(Postgres postgres) {
        return as(new PGSimpleDataSource(), postgres);
    }

    private static <T extends PGSimpleDataSource> T as(T source, Postgres postgres) {
        source.setUrl(postgres.url("educonnect"));
        source.setUser("owner");
        source.setPassword(postgres.password("owner"));
        return source;
    }

    /** For one thread that builds. */
    static Kept kept(Postgres postgres) {
        return as(new Kept(), postgres);
    }

    /** Numbered far above those that the product gives out itself. */
    static String tenant(int number) {
        return "t" + (800_000 + number);
    }

    /** @param schemas in the version in which they are built */
    static List<String> build(Postgres postgres, Function<DataSource, Schemas> schemas, int from, int to)
            throws Exception {
        var tenants = IntStream.range(from, to).mapToObj(Schools::tenant).toList();
        var waiting = new ConcurrentLinkedQueue<>(tenants);
        Callable<Void> builder = () -> {
            try (var owner = kept(postgres)) {
                var own = schemas.apply(owner);
                for (var tenant = waiting.poll(); tenant != null; tenant = waiting.poll()) {
                    own.build(tenant);
                }
                return null;
            }
        };
        try (var builders = Executors.newFixedThreadPool(BUILDERS)) {
            for (var done : builders.invokeAll(Collections.nCopies(BUILDERS, builder))) {
                done.get();
            }
        }
        return tenants;
    }

    /** A database with the shared schemas and the reference school. */
    static void prepare(Postgres postgres, Schemas schemas) throws SQLException {
        Migrate.shared(owner(postgres));
        schemas.build(Schemas.REFERENCE);
    }
}
