package com.educonnect.sync;

import com.educonnect.platform.Ids;
import com.educonnect.platform.PlatformError;
import com.educonnect.platform.Rejected;
import com.educonnect.tenancy.Actor;
import com.educonnect.tenancy.Cursors;
import com.educonnect.tenancy.DefaultConfiguration;
import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.Tenants;
import jakarta.enterprise.inject.Instance;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The protocol on one connection, with a feed and a type of the test's own. */
final class SyncFixtures {
    static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");

    private SyncFixtures() {}

    static ChangeFeed feed(Sql sql, Visible visible) {
        return feed(sql, visible, NOW);
    }

    static ChangeFeed feed(Sql sql, Visible visible, Instant now) {
        var feed = new ChangeFeed();
        feed.sql = sql;
        feed.cursors = new SyncCursors();
        feed.cursors.cursors = new PlainCursors();
        feed.cursors.clock = Clock.fixed(now, ZoneOffset.UTC);
        feed.cursors.retention = retention(sql, now);
        feed.feeds = only(SyncFeed.class, new Rolls(visible));
        return feed;
    }

    static SyncRetention retention(Sql sql, Instant now) {
        var retention = new SyncRetention();
        retention.sql = sql;
        retention.configuration = DefaultConfiguration.get();
        retention.clock = Clock.fixed(now, ZoneOffset.UTC);
        return retention;
    }

    static Operations operations(Sql sql, UUID identity, SyncType type) {
        var operations = new Operations();
        operations.sql = sql;
        operations.types = only(SyncType.class, type);
        operations.tenants = new Tenants() {
            @Override
            public Actor actor() {
                return new Actor(identity, null, null, null, Set.of(), Set.of(), null, "test", Locale.FRENCH);
            }
        };
        return operations;
    }

    static Operation operation(UUID id, long seq, String note) {
        return new Operation(
                id,
                seq,
                "note.write",
                Ids.next(),
                0,
                NOW,
                Json.createObjectBuilder().add("note", note).build(),
                1);
    }

    @SuppressWarnings("unchecked")
    private static <T> Instance<T> only(Class<T> type, T bean) {
        return (Instance<T>) Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {Instance.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "iterator" -> List.of(bean).iterator();
                    case "stream" -> List.of(bean).stream();
                    case "spliterator" -> List.of(bean).spliterator();
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }

    private record Rolls(Visible visible) implements SyncFeed {
        @Override
        public String entity() {
            return "roll";
        }

        @Override
        public Map<UUID, JsonObject> read(Collection<UUID> ids) {
            return ids.stream().collect(Collectors.toMap(id -> id, id -> JsonObject.EMPTY_JSON_OBJECT));
        }
    }

    /** Legible cursors; the signature is tested where it is made. */
    private static final class PlainCursors extends Cursors {
        @Override
        public String encode(String... keys) {
            return String.join(" ", keys);
        }

        @Override
        public List<String> decode(String cursor, int keys) {
            var parts = List.of(cursor.split(" "));
            if (parts.size() != keys) {
                throw new Rejected(PlatformError.BAD_CURSOR);
            }
            return parts;
        }
    }
}
