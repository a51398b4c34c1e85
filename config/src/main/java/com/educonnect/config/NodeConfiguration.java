package com.educonnect.config;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What EduConnect wants otherwise than Payara ships it. */
final class NodeConfiguration {
    private static final String HTTP = "network-config/protocols/protocol[@name='http-listener-1']/http";
    private static final String LISTENER = "network-config/network-listeners/network-listener";

    /** A remote shell and a watch on a directory nobody writes to. */
    private static final List<String> UNWANTED =
            List.of("-Xmx", "-Dosgi.shell.", "-Dorg.glassfish.additionalOSGiBundlesToStart");

    private final DomainXml domain;
    private final Node node;

    NodeConfiguration(DomainXml domain, Node node) {
        this.domain = domain;
        this.node = node;
    }

    NodeConfiguration listenOnlyWhereAsked() {
        domain.set(LISTENER + "[@name='http-listener-1']", endpoint(node.address(), node.httpPort()));
        domain.set(LISTENER + "[@name='admin-listener']", endpoint("127.0.0.1", node.adminPort()));
        domain.remove(LISTENER + "[@name='http-listener-2']");
        domain.set("http-service/virtual-server[@id='server']", Map.of("network-listeners", "http-listener-1"));
        domain.set("iiop-service/iiop-listener", Map.of("enabled", "false"));
        domain.set("admin-service/jmx-connector", Map.of("enabled", "false", "address", "127.0.0.1"));
        var noMessaging = Map.of("type", "DISABLED", "default-jms-host", "none");
        domain.add(".", "jms-service", noMessaging).appendChild(domain.add(".", "jms-host", Map.of("name", "none")));
        domain.add(".", "phone-home-runtime-configuration", Map.of("enabled", "false"));
        return this;
    }

    NodeConfiguration serveBriefly() {
        var http = new LinkedHashMap<String, String>();
        http.put("xpowered-by", "false");
        http.put("server-header", "false");
        http.put("xframe-options", "false");
        http.put("http2-enabled", "true");
        http.put("max-connections", "1000");
        http.put("compression", "on");
        http.put("compression-min-size-bytes", "512");
        http.put(
                "compressable-mime-type",
                "application/json,application/problem+json,application/javascript,text/javascript,text/css,"
                        + "text/html,text/csv,image/svg+xml,application/manifest+json");
        domain.set(HTTP, http);
        domain.set(
                "thread-pools/thread-pool[@name='http-thread-pool']",
                Map.of("min-thread-pool-size", "8", "max-thread-pool-size", "64"));
        return this;
    }

    /** The default joins whatever grid it meets on the network. */
    NodeConfiguration join(List<Node> nodes, String grid) {
        var members = nodes.stream().map(each -> "127.0.0.1:" + each.gridPort()).collect(Collectors.joining(","));
        domain.set(
                "/domain/hazelcast-runtime-configuration",
                Map.of(
                        "cluster-group-name",
                        grid,
                        "discovery-mode",
                        "tcpip",
                        "tcpip-members",
                        members,
                        "interface",
                        "127.0.0.1",
                        "das-port",
                        String.valueOf(node.gridPort()),
                        "start-port",
                        String.valueOf(node.gridPort()),
                        "auto-increment-port",
                        "false"));
        return this;
    }

    NodeConfiguration reach(Postgres postgres) {
        for (var pool : Pool.all()) {
            var element = domain.add("/domain/resources", "jdbc-connection-pool", pool.attributes());
            var password = postgres.password(pool.user());
            domain.addProperties(element, pool.properties(node.name(), postgres.port(), password));
            domain.add(
                    "/domain/resources",
                    "jdbc-resource",
                    Map.of("pool-name", pool.name(), "jndi-name", pool.jndiName()));
            domain.add("/domain/servers/server", "resource-ref", Map.of("ref", pool.jndiName()));
        }
        domain.add(
                ".",
                "batch-runtime-configuration",
                Map.of("schema-name", "batch", "data-source-lookup-name", "jdbc/batch"));
        return this;
    }

    NodeConfiguration mailThrough(int smtpPort) {
        var mail = domain.add(
                "/domain/resources",
                "mail-resource",
                Map.of(
                        "jndi-name", "mail/educonnect",
                        "host", "127.0.0.1",
                        "user", "educonnect",
                        "from", "no-reply@educonnect.example",
                        "auth", "false"));
        domain.addProperties(
                mail,
                Map.of(
                        "mail.smtp.port", String.valueOf(smtpPort),
                        "mail.smtp.connectiontimeout", "10000",
                        "mail.smtp.timeout", "10000",
                        "mail.smtp.writetimeout", "10000"));
        domain.add("/domain/servers/server", "resource-ref", Map.of("ref", "mail/educonnect"));
        return this;
    }

    NodeConfiguration runFor(Path configuration, Options options) {
        domain.all("java-config/jvm-options").stream()
                .filter(option -> UNWANTED.stream().anyMatch(option.getTextContent()::startsWith))
                .forEach(option -> option.getParentNode().removeChild(option));
        domain.addJvmOption("-Xmx" + options.heap());
        domain.addJvmOption("-Duser.timezone=UTC");
        domain.addJvmOption("-Dhazelcast.phone.home.enabled=false");
        domain.addJvmOption("-Dhazelcast.socket.bind.any=false");
        domain.addJvmOption("-Deduconnect.node.name=" + node.name());
        domain.addJvmOption("-Deduconnect.config=" + configuration);
        domain.addJvmOption("-Djakarta.json.provider=org.eclipse.parsson.JsonProviderImpl");
        if (options.fast()) {
            domain.addJvmOption("-XX:TieredStopAtLevel=1");
            domain.addJvmOption("-XX:+UseSerialGC");
        } else {
            domain.addJvmOption("-XX:+UseParallelGC");
        }
        return this;
    }

    private static Map<String, String> endpoint(String address, int port) {
        return Map.of("address", address, "port", String.valueOf(port));
    }
}
