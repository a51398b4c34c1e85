package com.educonnect.people;

import com.educonnect.sync.Changes;
import com.educonnect.tenancy.Actor;
import com.educonnect.tenancy.Audit;
import com.educonnect.tenancy.Configuration;
import com.educonnect.tenancy.Cursors;
import com.educonnect.tenancy.Establishment;
import com.educonnect.tenancy.Registry;
import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.Tenant;
import com.educonnect.tenancy.Tenants;
import com.educonnect.tenancy.TestDatabase;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionCustomizer;

/**
 * The services of this domain over a school of its own in a real PostgreSQL, without a container: one transaction for
 * each call, in the school's role, with the entity manager and SQL on the same connection as they are when deployed.
 */
public final class PeopleSchool {
    public static final Instant NOW = Instant.parse("2026-11-18T09:00:00Z");
    private static final Path NOTHING_SET = nothingSet();
    private static final EntityManagerFactory ENTITIES = Persistence.createEntityManagerFactory(
            "tenant",
            Map.of(
                    "jakarta.persistence.transactionType",
                    "RESOURCE_LOCAL",
                    "jakarta.persistence.jtaDataSource",
                    "",
                    "eclipselink.session.customizer",
                    AsConfigured.class.getName(),
                    "jakarta.persistence.nonJtaDataSource",
                    TestDatabase.get().app()));

    public final List<String> audited = new ArrayList<>();
    private final Map<String, String> set = new HashMap<>();
    private final Map<Class<?>, Object> given = new HashMap<>();
    public final List<Object> fired = new ArrayList<>();
    private final Tenant tenant = new Tenant(TestDatabase.get().school(), "main");
    private final Tenants tenants = new Tenants();
    private Actor actor = office();
    private Instant now = NOW;
    private ZoneId zone = ZoneId.of("Africa/Abidjan");

    private static Path nothingSet() {
        try {
            return Files.createTempFile("settings", ".properties");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Actor office() {
        return actor(UUID.randomUUID(), "people.manage", "structure.manage", "enrolments.manage", "people.read");
    }

    public static Actor teacher(UUID person) {
        return actor(person, "people.read", "structure.read", "rolls.save");
    }

    private static Actor actor(UUID person, String... permissions) {
        return new Actor(
                UUID.randomUUID(), null, person, null, Set.of(), Set.of(permissions), null, "test", Locale.FRENCH);
    }

    /** The caller of the calls that follow. */
    public PeopleSchool as(Actor caller) {
        actor = caller;
        return this;
    }

    /** The moment of the calls that follow. */
    public PeopleSchool at(Instant moment) {
        now = moment;
        return this;
    }

    /** An object that is used wherever one of its type is asked for. */
    public PeopleSchool with(Class<?> type, Object object) {
        given.put(type, object);
        return this;
    }

    public String tenant() {
        return tenant.id();
    }

    /** Where the school is from now on. */
    public void moveTo(ZoneId other) {
        zone = other;
    }

    public <S, T> T call(Class<S> service, Function<S, T> work) {
        var entities = ENTITIES.createEntityManager();
        try {
            entities.getTransaction().begin();
            var connection = entities.unwrap(Connection.class);
            try (var enter = connection.createStatement()) {
                enter.execute("SET LOCAL ROLE " + tenant.id());
            }
            var sql = new Sql(always(connection));
            var result = tenants.runAs(tenant, actor, () -> work.apply(wired(service, entities, sql)));
            entities.getTransaction().commit();
            return result;
        } catch (RuntimeException refused) {
            throw refused;
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        } finally {
            if (entities.getTransaction().isActive()) {
                entities.getTransaction().rollback();
            }
            entities.close();
        }
    }

    public <T> T sql(Function<Sql, T> work) {
        return TestDatabase.get().in(tenant.id(), work);
    }

    private <S> S wired(Class<S> type, EntityManager entities, Sql sql) throws ReflectiveOperationException {
        var constructor = type.getDeclaredConstructor();
        constructor.setAccessible(true);
        var bean = constructor.newInstance();
        for (var field : type.getDeclaredFields()) {
            if (field.isAnnotationPresent(Inject.class) || field.isAnnotationPresent(PersistenceContext.class)) {
                field.setAccessible(true);
                field.set(bean, value(field, entities, sql));
            }
        }
        return bean;
    }

    private Object value(Field field, EntityManager entities, Sql sql) throws ReflectiveOperationException {
        if (given.containsKey(field.getType())) {
            return given.get(field.getType());
        }
        return switch (field.getType().getSimpleName()) {
            case "EntityManager" -> entities;
            case "Sql" -> sql;
            case "Tenants" -> tenants;
            case "Registry" -> new OneSchool();
            case "Audit" -> new Noted();
            case "Changes" -> new Changes(sql);
            case "Cursors" -> new PlainCursors();
            case "Configuration" -> new Settings();
            case "Event" -> heard();
            case "Instance" -> nobody();
            case "Clock" -> Clock.fixed(now, ZoneId.of("UTC"));
            default -> wired(field.getType(), entities, sql);
        };
    }

    /** Notes what is fired; whoever observes it is asked by the test. */
    private Object heard() {
        return Proxy.newProxyInstance(
                PeopleSchool.class.getClassLoader(), new Class<?>[] {Event.class}, (proxy, method, arguments) -> {
                    fired.add(arguments[0]);
                    return null;
                });
    }

    /** What other domains would answer is asked of them directly. */
    private static Object nobody() {
        return Proxy.newProxyInstance(
                PeopleSchool.class.getClassLoader(),
                new Class<?>[] {Instance.class},
                (proxy, method, arguments) -> Stream.empty());
    }

    private static DataSource always(Connection connection) {
        var open = (Connection) Proxy.newProxyInstance(
                PeopleSchool.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("close")) {
                        return null;
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (java.lang.reflect.InvocationTargetException refused) {
                        throw refused.getCause();
                    }
                });
        return (DataSource) Proxy.newProxyInstance(
                PeopleSchool.class.getClassLoader(),
                new Class<?>[] {DataSource.class},
                (proxy, method, arguments) -> open);
    }

    /** Leaves EclipseLink's connections alone: the role is entered above. */
    public static final class AsConfigured implements SessionCustomizer {
        @Override
        public void customize(Session session) {}
    }

    private final class OneSchool extends Registry {
        @Override
        public Optional<Establishment> find(String id) {
            return Optional.of(new Establishment(
                    tenant,
                    UUID.randomUUID(),
                    "lycee",
                    "Lycée Moderne",
                    "LM1",
                    "CI",
                    "local",
                    "fr",
                    "XOF",
                    zone,
                    "open",
                    null));
        }
    }

    /** What the operator has set, for this school's test. */
    public void setting(String key, String value) {
        set.put(key, value);
    }

    private final class Settings extends Configuration {
        private Settings() {
            super(NOTHING_SET);
        }

        @Override
        public Optional<String> find(String key) {
            return Optional.ofNullable(set.get(key));
        }
    }

    private final class Noted extends Audit {
        @Override
        public void record(String action, String entity, Object id) {
            audited.add(action + " " + entity);
        }

        @Override
        public void record(String action, String entity, Object id, Map<String, ?> detail) {
            record(action, entity, id);
        }
    }

    private static final class PlainCursors extends Cursors {
        @Override
        public String encode(String... keys) {
            return String.join("|", keys);
        }

        @Override
        public List<String> decode(String cursor, int keys) {
            return List.of(cursor.split("\\|", keys));
        }
    }
}
