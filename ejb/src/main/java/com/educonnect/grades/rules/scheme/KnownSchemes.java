package com.educonnect.grades.rules.scheme;

import java.util.LinkedHashMap;
import java.util.Map;

/** The last schemes that were read, by their documents: a school's classes share a few. */
public final class KnownSchemes {
    private static final int MOST = 200;
    private static final Map<String, Scheme> KNOWN = new LinkedHashMap<>(MOST, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Scheme> eldest) {
            return size() > MOST;
        }
    };

    private KnownSchemes() {}

    public static Scheme of(String document) {
        synchronized (KNOWN) {
            return KNOWN.computeIfAbsent(document, Scheme::parse);
        }
    }
}
