package com.educonnect.config;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Properties;

/** A node's directory: Payara's own domain as shipped, reconfigured from the template at every start. */
final class NodeFiles {
    private final Node node;
    private final Path template;

    NodeFiles(Node node, Path glassfish) {
        this.node = node;
        template = glassfish.resolve("domains/domain1");
    }

    DomainXml prepare() {
        try {
            PrivateFile.directory(node.directory());
            if (!Files.exists(node.directory().resolve("config"))) {
                Software.copy(template, node.directory());
            }
            Files.createDirectories(node.directory().resolve("logs"));
            for (var left : new String[] {"applications", "generated", "config/pid"}) {
                Software.remove(node.directory().resolve(left));
            }
            Files.copy(driver(), node.directory().resolve("lib/postgresql.jar"), StandardCopyOption.REPLACE_EXISTING);
            logAsJson();
            return DomainXml.read(new ByteArrayInputStream(Files.readAllBytes(template.resolve("config/domain.xml"))));
        } catch (IOException e) {
            throw new StartFailed(
                    "Payara's directory " + node.directory() + " cannot be prepared: " + e.getMessage(), e);
        }
    }

    void configure(DomainXml domain, AdminAccount account) {
        PrivateFile.write(node.directory().resolve("config/admin-keyfile"), account.keyfileLine());
        PrivateFile.write(node.directory().resolve("config/domain.xml"), domain.toString());
    }

    /** The console's lines would be the same once more, in a file that nothing rotates. */
    private void logAsJson() throws IOException {
        var settings = new Properties();
        try (var in = Files.newBufferedReader(template.resolve("config/logging.properties"))) {
            settings.load(in);
        }
        var handler = "com.sun.enterprise.server.logging.GFFileHandler.";
        settings.setProperty(handler + "formatter", "fish.payara.enterprise.server.logging.JSONLogFormatter");
        settings.setProperty(handler + "excludeFields", "version,tid,timeMillis,levelValue");
        settings.setProperty(handler + "rotationLimitInBytes", "20000000");
        settings.setProperty(handler + "maxHistoryFiles", "5");
        settings.setProperty("java.util.logging.ConsoleHandler.level", "SEVERE");
        PrivateFile.store(node.directory().resolve("config/logging.properties"), settings);
    }

    static Path driver() {
        try {
            return Path.of(org.postgresql.Driver.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (java.net.URISyntaxException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }
}
