package com.educonnect.tenancy;

import com.educonnect.platform.PlatformError;
import com.educonnect.platform.Rejected;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/**
 * On whose behalf work is done: set once per request from the session, or {@link #SYSTEM} for timers and jobs.
 *
 * @param identity who logged in
 * @param membership the membership chosen at login
 * @param person the person of this establishment behind the membership, or null
 * @param session the session's id
 * @param roles role names of the membership, such as {@code teacher}
 * @param permissions what those roles may do here, after the school's own adjustments
 * @param district the district of the membership, or null
 * @param request the id of the HTTP request, for audit and logs
 * @param language the language to answer in
 */
public record Actor(
        UUID identity,
        UUID membership,
        UUID person,
        UUID session,
        Set<String> roles,
        Set<String> permissions,
        UUID district,
        String request,
        Locale language) {
    public static final Actor SYSTEM =
            new Actor(null, null, null, null, Set.of("system"), Set.of(), null, "system", Locale.FRENCH);

    public boolean may(String permission) {
        return permissions.contains(permission);
    }

    public void require(String permission) {
        if (!may(permission)) {
            throw new Rejected(PlatformError.FORBIDDEN);
        }
    }
}
