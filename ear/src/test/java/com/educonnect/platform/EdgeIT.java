package com.educonnect.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.educonnect.Api;
import com.educonnect.Deployed;
import jakarta.json.Json;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What strangers and broken clients get from the real server. */
class EdgeIT {
    private final Api api = Deployed.api();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nope.js",
                "/WEB-INF/web.xml",
                "/error",
                "/x.jsp",
                "/api/nope",
                "/api/v1/nope",
                "/api/v1/application.wadl",
                "/metrics.json",
                "/start/x"
            })
    void unknownAddressesAnswerAProblem(String address) {
        var answer = api.get("/" + address);

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.problem()).isEqualTo("platform.not-found");
    }

    @Test
    void aBrowserGetsAPageInItsLanguage() {
        var answer = api.get("//nope.html", "Accept", "text/html", "Accept-Language", "en");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.body()).contains("<html lang=\"en\">", "Not found").doesNotContain("Payara", "style=");
    }

    @ParameterizedTest
    @ValueSource(strings = {"//", "//nope", "//page.css", "/auth/me", "//openapi"})
    void everyAnswerTellsBrowsersToBeCareful(String path) {
        var headers = api.get(path).headers();

        assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("X-Request-Id").orElse("")).isNotEmpty();
        assertThat(headers.map()).doesNotContainKeys("server", "x-powered-by");
    }

    @Test
    void whatOnlyPagesNeedIsNotSaidWithData() {
        var pages = api.get("//").headers().map();
        var data = api.get("/auth/me").headers().map();

        for (var name : new String[] {"x-frame-options", "referrer-policy", "permissions-policy"}) {
            assertThat(pages).containsKey(name);
            assertThat(data).doesNotContainKey(name);
        }
    }

    @Test
    void theInterfaceIsDescribedWithTheFieldsOfItsCommands() {
        var description = api.get("//openapi").expect(200).json();

        assertThat(description.getJsonObject("paths")).containsKeys("/api/v1/auth/login", "/api/v1/auth/me");
        assertThat(description.getValue("/components/schemas/LogIn/properties/password/maxLength"))
                .hasToString("512");
        assertThat(description.getValue("/components/securitySchemes/bearer/bearerFormat"))
                .hasToString("\"JWT\"");
    }

    /** Whoever changes the interface has the client's types made anew: {@code npm run api}. */
    @Test
    void theClientKnowsTheInterfaceAsItIs() throws IOException {
        var known = Path.of("../web/src/main/frontend/shell/schema.json");

        assertThat(Json.createReader(Files.newBufferedReader(known)).readObject())
                .isEqualTo(api.get("//openapi").expect(200).json());
    }

    @Test
    void theClientsRequestIdComesBackOnlyIfItIsWellFormed() {
        assertThat(api.get("//", "X-Request-Id", "phone-7").header("X-Request-Id"))
                .isEqualTo("phone-7");
        assertThat(api.get("//", "X-Request-Id", "a b;c").header("X-Request-Id"))
                .doesNotContain(" ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/auth/login;x=1",
                "/api/v1//auth/me",
                "/api/v1/auth%2fme",
                "/api/v1/%2e%2e/x",
                "/api/v1/../../x",
                "/health/../metrics",
                "/a%0d%0aSet-Cookie:x=1"
            })
    void crookedAddressesAreRefused(String address) {
        assertThat(Wire.request("GET " + address)).startsWith("HTTP/1.1 400").contains("/problems/platform.invalid");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X-Tenant: t00001",
                "X-Tenant-Id: t00001",
                "X-HTTP-Method-Override: DELETE",
                "Host: other",
                "X-Forwarded-Host: other",
                "X-Request-Id: a\r\nX-Request-Id: b",
                "Content-Type: a/b\r\nContent-Type: c/d"
            })
    void contradictingHeadersAreRefused(String header) {
        assertThat(Wire.request("GET /api/v1/auth/me", header))
                .startsWith("HTTP/1.1 400")
                .contains("/problems/");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET / HTTP/9.9\r\n\r\n",
                "GET / HTTP/1.1\r\n\r\n",
                "GET /\0 HTTP/1.1\r\nHost: a\r\n\r\n",
                "POST /api/v1/auth/login HTTP/1.1\r\n"
                        + "Host: localhost\r\n"
                        + "Content-Length: 1\r\n"
                        + "Content-Length: 2\r\n\r\n"
                        + "ab",
                "POST /api/v1/auth/login HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\n"
                        + "Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
                "TRACE / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
            })
    void whatTheServerItselfRefusesShowsNoPageOfItsOwn(String request) {
        assertThat(Wire.send(request))
                .matches("(?s)HTTP/1.1 (4|5)\\d\\d.*")
                .doesNotContain("Payara", "<html", "Exception");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ | platform.malformed-json",
                "[] | platform.malformed-json",
                "{\"login\": 7, \"password\": \"x\"} | platform.malformed-json",
                "{\"login\": \"a\", \"login\": \"b\", \"password\": \"x\"} | platform.malformed-json",
                "{\"login\": \"a\", \"password\": \"x\", \"role\": \"operator\"} | platform.unknown-field",
                "{\"password\": \"x\"} | platform.invalid",
            })
    void aCommandIsReadInOneWayOrRefused(String body, String problem) {
        var answer = send(body.getBytes(StandardCharsets.UTF_8), "X-Any", "1");

        assertThat(answer.expect(400).problem()).isEqualTo(problem);
    }

    @Test
    void aMissingFieldIsNamedInTheCallersLanguage() {
        var answer = send("{\"password\": \"x\"}".getBytes(StandardCharsets.UTF_8), "Accept-Language", "fr");

        var violation = answer.json().getJsonArray("violations").getJsonObject(0);
        assertThat(violation.getString("field")).isEqualTo("login");
        assertThat(violation.getString("message")).isEqualTo("ne doit pas être vide");
    }

    @Test
    void moreThanAMebibyteIsTooMuch() {
        assertThat(send(new byte[(1 << 20) + 1], "X-Any", "1").status()).isEqualTo(413);
    }

    @Test
    void aPackedBodyIsNotUnpackedWithoutBound() throws IOException {
        var bomb = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bomb)) {
            gzip.write(new byte[64 << 20]);
        }

        var answer = send(bomb.toByteArray(), "Content-Encoding", "gzip");

        assertThat(answer.status()).isIn(400, 413, 415);
    }

    private Api.Answer send(byte[] body, String... header) {
        return api.post("/auth/login", body, header[0], header[1]);
    }
}
