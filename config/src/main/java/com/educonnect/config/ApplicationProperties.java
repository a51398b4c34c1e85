package com.educonnect.config;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/**
 * The one file from which the application and the migration take their configuration, written anew at each start. What
 * the operator sets in {@code settings.properties} of the home directory stands above it.
 */
final class ApplicationProperties {
    static final String OPERATOR_EMAIL = "operator@educonnect.example";

    private ApplicationProperties() {}

    static Path write(Path home, Postgres postgres, String publicUrl, Map<String, String> providers) {
        var secrets = Secrets.in(home);
        var values = new Properties();
        values.setProperty("public.url", publicUrl);
        values.setProperty(
                "nodes", DatabaseNode.ALL.stream().map(DatabaseNode::name).collect(Collectors.joining(",")));
        for (var node : DatabaseNode.ALL) {
            database(values, "node." + node.name(), postgres, node);
            values.setProperty("node." + node.name() + ".region", node.region());
            values.setProperty("node." + node.name() + ".pools", String.valueOf(node.pools()));
        }
        database(values, "platform", postgres, DatabaseNode.MAIN);
        values.setProperty("educonnect.master.key", secrets.key("educonnect.master.key"));
        values.setProperty("educonnect.region.ZA", DatabaseNode.SOUTH.region());
        values.setProperty("educonnect.region.NA", DatabaseNode.SOUTH.region());
        values.setProperty("educonnect.operator.email", OPERATOR_EMAIL);
        values.setProperty("educonnect.operator.password", secrets.password("operator"));
        values.putAll(providers);
        values.putAll(PrivateFile.load(home.resolve("settings.properties")));
        var file = home.resolve("educonnect.properties");
        PrivateFile.store(file, values);
        return file;
    }

    private static void database(Properties values, String prefix, Postgres postgres, DatabaseNode node) {
        values.setProperty(prefix + ".url", postgres.url(node.database()));
        values.setProperty(prefix + ".user", "owner");
        values.setProperty(prefix + ".password", postgres.password("owner"));
    }
}
