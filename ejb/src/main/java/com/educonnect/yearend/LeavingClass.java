package com.educonnect.yearend;

import java.util.List;
import java.util.UUID;

/**
 * A class of the year that ends; its successor in the next one takes pupils.
 *
 * @param levels those of a multigrade class, the first first
 * @param stream null for none
 * @param capacity of the class or of its room, null where nobody said
 */
record LeavingClass(UUID id, String code, String name, List<UUID> levels, UUID stream, Integer capacity) {
    boolean isMultigrade() {
        return levels.size() > 1;
    }

    boolean has(UUID level) {
        return levels.contains(level);
    }

    /** 6A and 5A go together, as do CM1 B and CM2 B. */
    char letter() {
        return Character.toUpperCase(code.charAt(code.length() - 1));
    }
}
