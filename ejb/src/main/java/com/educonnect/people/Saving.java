package com.educonnect.people;

import com.educonnect.platform.PlatformError;
import com.educonnect.platform.Rejected;
import com.educonnect.tenancy.Audit;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Creates, changes and removes what people edit, under the client's key. A phone may send the same call twice after an
 * outage: a call that would change nothing is answered with what is there, whatever version it was based on.
 */
@Dependent
public class Saving {
    private static final String FOREIGN_KEY_VIOLATED = "23503";

    @PersistenceContext(unitName = "tenant")
    EntityManager entities;

    @Inject
    Audit audit;

    public <E extends Versioned, V> V save(
            Class<E> type, UUID id, int base, Supplier<E> create, Consumer<E> change, Function<E, V> view) {
        var found = entities.find(type, id);
        if (found == null) {
            return view.apply(insert(type, base, create, change));
        }
        var before = view.apply(found);
        var read = found.version();
        change.accept(found);
        if (view.apply(found).equals(before)) {
            return before;
        }
        if (read != base) {
            throw new Rejected(PlatformError.STALE_VERSION);
        }
        entities.flush();
        audit.record("change", name(type), id);
        return view.apply(found);
    }

    private <E extends Versioned> E insert(Class<E> type, int base, Supplier<E> create, Consumer<E> change) {
        if (base != 0) {
            throw new Rejected(PlatformError.NOT_FOUND);
        }
        var fresh = create.get();
        change.accept(fresh);
        entities.persist(fresh);
        entities.flush();
        audit.record("create", name(type), fresh.id());
        return fresh;
    }

    /** Adds what a rule has made. */
    public void add(Versioned made) {
        entities.persist(made);
        entities.flush();
    }

    public <E> E get(Class<E> type, UUID id) {
        var found = entities.find(type, id);
        if (found == null) {
            throw new Rejected(PlatformError.NOT_FOUND);
        }
        return found;
    }

    /** A thing that a command names: unlike {@link #get} its absence is the command's fault. */
    public <E> E named(Class<E> type, UUID id) {
        var found = id == null ? null : entities.find(type, id);
        if (found == null && id != null) {
            throw new Rejected(PeopleError.UNKNOWN_REFERENCE, name(type));
        }
        return found;
    }

    /** Removing what is already gone is a repeat, not a fault. */
    public <E extends Versioned> void remove(Class<E> type, UUID id) {
        remove(type, id, found -> {});
    }

    /** The guard refuses by throwing. */
    public <E extends Versioned> void remove(Class<E> type, UUID id, Consumer<E> guard) {
        var found = entities.find(type, id);
        if (found == null) {
            return;
        }
        guard.accept(found);
        entities.remove(found);
        try {
            entities.flush();
        } catch (PersistenceException refused) {
            if (isForeignKey(refused)) {
                throw new Rejected(PeopleError.STILL_IN_USE);
            }
            throw refused;
        }
        audit.record("delete", name(type), id);
    }

    public <T> List<T> list(Class<T> type, String jpql, Object... parameters) {
        var query = entities.createQuery(jpql, type);
        for (var i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        return query.getResultList();
    }

    /** Sends what was changed so far, before SQL reads or writes beside it. */
    public void flush() {
        entities.flush();
    }

    private static boolean isForeignKey(Throwable thrown) {
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && FOREIGN_KEY_VIOLATED.equals(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }

    private static String name(Class<?> type) {
        return type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    }
}
