package com.educonnect.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class NodeConfigurationTest {
    private static final String LISTENERS = "network-config/network-listeners/network-listener";

    private final Node first = new Node(1, Path.of("/home/node1"), "0.0.0.0", 8080, 40001, 40002);
    private final Node second = new Node(2, Path.of("/home/node2"), "0.0.0.0", 8081, 40003, 40004);
    private DomainXml domain;
    private NodeConfiguration configuration;

    @BeforeEach
    void readWhatPayaraShips() throws IOException {
        try (var zip = new ZipFile(System.getProperty("educonnect.payara"));
                var in = zip.getInputStream(zip.getEntry("payara6/glassfish/domains/domain1/config/domain.xml"))) {
            domain = DomainXml.read(in);
        }
        configuration = new NodeConfiguration(domain, first);
    }

    @Test
    void listensToTheWorldOnTheHttpPortOnly() {
        configuration.listenOnlyWhereAsked();

        assertThat(domain.all(LISTENERS))
                .extracting(each -> each.getAttribute("address") + ":" + each.getAttribute("port"))
                .containsExactlyInAnyOrder("0.0.0.0:8080", "127.0.0.1:40001");
        assertThat(domain.all("iiop-service/iiop-listener"))
                .extracting(each -> each.getAttribute("enabled"))
                .containsOnly("false");
        assertThat(domain.all("jms-service")).singleElement().returns("DISABLED", each -> each.getAttribute("type"));
    }

    @Test
    void meetsOnlyTheNodesOfItsOwnHome() {
        configuration.join(List.of(first, second), "educonnect-here");

        assertThat(domain.all("/domain/hazelcast-runtime-configuration"))
                .singleElement()
                .returns("educonnect-here", grid -> grid.getAttribute("cluster-group-name"))
                .returns("127.0.0.1:40002,127.0.0.1:40004", grid -> grid.getAttribute("tcpip-members"))
                .returns("127.0.0.1", grid -> grid.getAttribute("interface"));
    }

    @Test
    void replacesTheHeapAndPutsNoSecretOnTheCommandLine() {
        var options = Options.parse("--payara", "p", "--ear", "e", "--heap", "300m");

        configuration.runFor(Path.of("/home/educonnect.properties"), options);

        assertThat(domain.jvmOptions())
                .contains("-Xmx300m", "-XX:+UseParallelGC", "-Deduconnect.config=/home/educonnect.properties")
                .doesNotContain("-Xmx512m")
                .noneMatch(option -> option.contains("password") || option.contains("osgi.shell"));
    }

    @Test
    void survivesBeingWrittenAndReadAgain() {
        configuration.serveBriefly();

        var again = DomainXml.read(new ByteArrayInputStream(domain.toString().getBytes(StandardCharsets.UTF_8)));

        assertThat(again.all("network-config/protocols/protocol[@name='http-listener-1']/http"))
                .singleElement()
                .returns("false", (Element http) -> http.getAttribute("server-header"));
    }

    @Test
    void refusesAPayaraItDoesNotKnow() {
        assertThatThrownBy(() -> domain.set("coffee-service", Map.of("strength", "strong")))
                .isInstanceOf(StartFailed.class)
                .hasMessage("Payara's domain.xml has no coffee-service");
    }
}
