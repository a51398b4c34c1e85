package com.educonnect.tenancy;

import javax.sql.DataSource;

/** Schools as a release left them that lacked the newest script. */
public final class PreviousRelease {
    private PreviousRelease() {}

    public static Schemas schemas(DataSource owner) {
        return new Schemas(owner, scripts());
    }

    public static String version() {
        return scripts().target();
    }

    private static Scripts scripts() {
        var all = Scripts.load().all();
        return new Scripts(all.subList(0, all.size() - 1));
    }
}
