package com.educonnect.billing;

import com.educonnect.people.HeadcountService;
import com.educonnect.tenancy.Actor;
import com.educonnect.tenancy.Audit;
import com.educonnect.tenancy.Configuration;
import com.educonnect.tenancy.Cursors;
import com.educonnect.tenancy.KeptConnections;
import com.educonnect.tenancy.PlatformData;
import com.educonnect.tenancy.Registry;
import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.Tenant;
import com.educonnect.tenancy.Tenants;
import com.educonnect.tenancy.TestDatabase;
import com.educonnect.tenancy.Work;
import jakarta.ejb.EJB;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javax.sql.DataSource;

/**
 * The services of this domain over a real PostgreSQL, without a container: each call is one transaction, in the platform's
 * books or in a school's.
 */
public final class Office {
    private static final DataSource PLATFORM =
            KeptConnections.of(TestDatabase.get().platform());
    private static final DataSource SCHOOLS =
            KeptConnections.of(TestDatabase.get().app());
    private static final DataSource OWNER =
            KeptConnections.of(TestDatabase.get().owner());

    public Instant now = Instant.parse("2026-11-18T09:00:00Z");
    public UUID person = UUID.randomUUID();
    public final List<Object> fired = new ArrayList<>();
    public final List<JsonObject> queued = new ArrayList<>();
    public final List<String> audited = new ArrayList<>();
    private final Map<Class<?>, Object> given = new HashMap<>();
    private final List<Observer> observers = new ArrayList<>();
    private final Tenants tenants = new Tenants();

    private record Observer(Class<?> bean, Class<?> event, BiConsumer<Object, Object> call) {}

    /** What is at work in one call. */
    private record Place(Tenant tenant, Sql sql) {}

    /** An object that is used wherever one of its type is asked for. */
    public Office with(Class<?> type, Object object) {
        given.put(type, object);
        return this;
    }

    /** An observer that is called in the transaction in which an event is fired. */
    @SuppressWarnings("unchecked")
    public <B, E> Office observing(Class<B> bean, Class<E> event, BiConsumer<B, E> call) {
        observers.add(new Observer(bean, event, (BiConsumer<Object, Object>) (BiConsumer<?, ?>) call));
        return this;
    }

    public Office() {
        try {
            var registry = Tenants.class.getDeclaredField("registry");
            registry.setAccessible(true);
            registry.set(tenants, new Schools());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    public <S, T> T platform(Class<S> service, Function<S, T> work) {
        return call(null, PLATFORM, service, work);
    }

    public <S, T> T school(String tenant, Class<S> service, Function<S, T> work) {
        return call(new Tenant(tenant, "main"), SCHOOLS, service, work);
    }

    public Sql sql() {
        return new Sql(OWNER);
    }

    private <S, T> T call(Tenant tenant, DataSource source, Class<S> service, Function<S, T> work) {
        try (var connection = source.getConnection()) {
            connection.setAutoCommit(false);
            try {
                if (tenant != null) {
                    new Sql(always(connection)).update("SET LOCAL ROLE " + tenant.id());
                }
                var place = new Place(tenant, new Sql(always(connection)));
                var result = tenants.runAs(tenant, actor(), () -> work.apply(wired(service, place)));
                connection.commit();
                return result;
            } catch (Exception e) {
                connection.rollback();
                throw e;
            }
        } catch (RuntimeException refused) {
            throw refused;
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    private Actor actor() {
        return new Actor(person, null, null, null, Set.of(), Set.of(), null, "test", Locale.FRENCH);
    }

    private <S> S wired(Class<S> type, Place place) throws ReflectiveOperationException {
        if (given.containsKey(type)) {
            return type.cast(given.get(type));
        }
        var constructor = type.getDeclaredConstructor();
        constructor.setAccessible(true);
        var bean = constructor.newInstance();
        for (var field : type.getDeclaredFields()) {
            if (field.isAnnotationPresent(Inject.class) || field.isAnnotationPresent(EJB.class)) {
                field.setAccessible(true);
                field.set(bean, value(field, place));
            }
        }
        return bean;
    }

    private Object value(Field field, Place place) throws ReflectiveOperationException {
        return switch (field.getType().getSimpleName()) {
            case "Sql" ->
                field.isAnnotationPresent(PlatformData.class) == (place.tenant() == null) ? place.sql() : null;
            case "Tenants" -> tenants;
            case "Audit" -> new Noted();
            case "Work" -> new Queued();
            case "Registry" -> new Schools();
            case "HeadcountService" -> new Counted();
            case "Cursors" -> new PlainCursors();
            case "Event" -> heard(place);
            case "Instance" -> instances(field);
            case "Clock" -> Clock.fixed(now, ZoneOffset.UTC);
            default ->
                !given.containsKey(field.getType())
                                && (field.getType() == Configuration.class
                                        || field.getType().getPackageName().startsWith("com.educonnect.auth"))
                        ? null
                        : wired(field.getType(), place);
        };
    }

    /** Of the objects that were given, those of the type asked for. */
    private Object instances(Field field) {
        var asked = (Class<?>) ((ParameterizedType) field.getGenericType()).getActualTypeArguments()[0];
        var found = given.values().stream().filter(asked::isInstance).toList();
        return Proxy.newProxyInstance(
                Office.class.getClassLoader(),
                new Class<?>[] {Instance.class},
                (proxy, method, arguments) -> method.getName().equals("iterator")
                        ? found.iterator()
                        : InvocationHandler.invokeDefault(proxy, method, arguments));
    }

    private Object heard(Place place) {
        return Proxy.newProxyInstance(
                Office.class.getClassLoader(), new Class<?>[] {Event.class}, (proxy, method, arguments) -> {
                    fired.add(arguments[0]);
                    for (var observer : observers) {
                        if (observer.event().isInstance(arguments[0])) {
                            observer.call().accept(wired(observer.bean(), place), arguments[0]);
                        }
                    }
                    return null;
                });
    }

    /** Hands out the same connection again and again and never closes it. */
    private static DataSource always(Connection connection) {
        var open = Proxy.newProxyInstance(
                Office.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
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
                Office.class.getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, arguments) -> open);
    }

    private static final class Schools extends Registry {
        @Override
        public Tenant open(String tenant) {
            return new Tenant(tenant, "main");
        }

        @Override
        public void forget() {}
    }

    /** Counts in a transaction of the school's own, beside the one that is running. */
    private final class Counted extends HeadcountService {
        @Override
        public int on(LocalDate day) {
            return school(tenants.current().id(), HeadcountService.class, counts -> counts.on(day));
        }
    }

    private final class Noted extends Audit {
        @Override
        public void record(String action, String entity, Object id, Map<String, ?> detail) {
            audited.add(action + " " + entity);
        }

        @Override
        public void recordOf(String school, String action, String entity, Object id, Map<String, ?> detail) {
            record(action, entity, id, detail);
        }
    }

    private final class Queued extends Work {
        @Override
        public UUID enqueue(String kind, JsonObject payload, Instant dueAt) {
            queued.add(jakarta.json.Json.createObjectBuilder(payload)
                    .add("kind", kind)
                    .build());
            return UUID.randomUUID();
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
