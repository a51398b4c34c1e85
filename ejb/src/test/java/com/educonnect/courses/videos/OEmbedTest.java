package com.educonnect.courses.videos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OEmbedTest {
    private final OEmbed sites = new OEmbed();
    private HttpServer site;

    @BeforeEach
    void aSite() throws IOException {
        site = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        site.start();
    }

    @AfterEach
    void stop() {
        site.stop(0);
    }

    @Test
    void readsTheTitleAndNothingElse() throws IOException {
        answer(200, "{\"title\": \" Les <b>fractions</b> \", \"html\": \"<iframe src=x></iframe>\"}");

        assertThat(sites.title(address())).isEqualTo("Les <b>fractions</b>");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            404 | {"title": "x"}
            200 | {"title": ""}
            200 | {"title": 5}
            200 | {}
            200 | ["x"]
            200 | <html>
            """)
    void whatIsNoTitleIsNone(int status, String body) {
        answer(status, body);

        assertThatThrownBy(() -> sites.title(address())).isInstanceOf(IOException.class);
    }

    @Test
    void followsNoRedirection() {
        site.createContext("/", exchange -> {
            exchange.getResponseHeaders().add("Location", "http://127.0.0.1:1/inside");
            exchange.sendResponseHeaders(302, -1);
            exchange.close();
        });

        assertThatThrownBy(() -> sites.title(address())).hasMessageContaining("302");
    }

    @Test
    void readsNoEndlessAnswer() {
        answer(200, "{\"title\": \"" + "x".repeat(100_000) + "\"}");

        assertThatThrownBy(() -> sites.title(address())).isInstanceOf(IOException.class);
    }

    private void answer(int status, String body) {
        site.createContext("/", exchange -> {
            var bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
    }

    private URI address() {
        return URI.create("http://127.0.0.1:" + site.getAddress().getPort() + "/oembed?url=x");
    }
}
