package com.educonnect.establishments;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/**
 * Which entries of a journal are looked for; whatever is null is not asked.
 *
 * @param role that the actor had when it happened; entries from before roles were noted have none
 * @param from the first day, as the school's days are
 * @param until the last
 */
public record SoughtEntries(
        String entity, String entityId, String action, String role, LocalDate from, LocalDate until) {
    String condition() {
        return (entity == null ? "" : " AND entity = ?")
                + (entityId == null ? "" : " AND entity_id = ?")
                + (action == null ? "" : " AND action = ?")
                + (role == null ? "" : " AND ? = ANY (roles)")
                + (from == null ? "" : " AND at >= ?")
                + (until == null ? "" : " AND at < ?");
    }

    /** In the order of the condition. */
    List<Object> values(ZoneId zone) {
        var values = new ArrayList<Object>();
        values.add(entity);
        values.add(entityId);
        values.add(action);
        values.add(role);
        values.add(from == null ? null : from.atStartOfDay(zone).toInstant());
        values.add(until == null ? null : until.plusDays(1).atStartOfDay(zone).toInstant());
        values.removeIf(value -> value == null);
        return values;
    }
}
