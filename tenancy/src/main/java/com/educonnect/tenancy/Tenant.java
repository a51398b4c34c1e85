package com.educonnect.tenancy;

import java.util.regex.Pattern;

/**
 * One establishment's place in the database: its permanent opaque id, which is the name of its schema and of its role,
 * and the node (PostgreSQL server) that holds them. Only {@link Registry} makes one for a request.
 */
public record Tenant(String id, String node) {
    private static final Pattern ID = Pattern.compile("t[0-9]{5,9}");

    public Tenant {
        if (id == null || !ID.matcher(id).matches()) {
            throw new IllegalArgumentException("not a tenant id");
        }
    }

    public static boolean isId(String text) {
        return text != null && ID.matcher(text).matches();
    }
}
