package com.educonnect.establishments;

import com.educonnect.platform.Rejected;
import com.educonnect.tenancy.TenancyError;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The host label of a school: ASCII only, so that no look-alike can be registered, and no name with a meaning of its own. */
final class Slugs {
    private static final Pattern VALID = Pattern.compile("[a-z0-9](-?[a-z0-9]){2,39}");
    private static final Pattern NOT_A_LABEL = Pattern.compile("[^a-z0-9]+");
    private static final int LONGEST = 40;
    private static final Set<String> RESERVED = Set.of(
            "www",
            "api",
            "app",
            "admin",
            "administrator",
            "root",
            "mail",
            "smtp",
            "imap",
            "ftp",
            "ns1",
            "ns2",
            "status",
            "help",
            "support",
            "billing",
            "finance",
            "operator",
            "district",
            "districts",
            "platform",
            "public",
            "private",
            "system",
            "postgres",
            "analytics",
            "archive",
            "extension",
            "information-schema",
            "localhost",
            "static",
            "assets",
            "cdn",
            "auth",
            "login",
            "account",
            "accounts",
            "educonnect",
            "test",
            "demo",
            "metrics",
            "health");

    private Slugs() {}

    static String require(String slug) {
        if (!free(slug)) {
            throw new Rejected(TenancyError.SLUG_RESERVED, slug);
        }
        return slug;
    }

    /** Neither a word of the platform nor of the database, nor like a tenant's id. */
    private static boolean free(String slug) {
        return VALID.matcher(slug).matches()
                && !RESERVED.contains(slug)
                && !slug.startsWith("pg-")
                && !slug.matches("t[0-9]+");
    }

    static String of(String name) {
        var label = label(name);
        return free(label) ? label : label("school " + name);
    }

    /** The letters a host may have; of a name in another script nothing is left. */
    private static String label(String name) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
        var label = NOT_A_LABEL.matcher(plain).replaceAll("-");
        return label.substring(0, Math.min(LONGEST, label.length())).replaceAll("(^-+)|(-+$)", "");
    }
}
