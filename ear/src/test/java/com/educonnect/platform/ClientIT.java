package com.educonnect.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.educonnect.Api;
import com.educonnect.Deployed;
import com.educonnect.Superuser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How the web client gets to a browser. */
class ClientIT {
    private static final Pattern SCRIPT = Pattern.compile("src=\"(/assets/[^\"]+\\.js)\"");

    private final Api api = Deployed.api();

    private String page() {
        return api.get("//").expect(200).body();
    }

    private String script() {
        var script = SCRIPT.matcher(page());
        assertThat(script.find()).isTrue();
        return script.group(1);
    }

    @ParameterizedTest
    @CsvSource({"br,br", "'gzip, br;q=0.5',gzip", "identity,", "'br;q=0, gzip;q=0',"})
    void aFileComesPackedAsTheBrowserLikesIt(String accepted, String sent) {
        var answer = api.get("/" + script(), "Accept-Encoding", accepted).expect(200);

        assertThat(answer.header("Content-Encoding")).isEqualTo(sent);
        assertThat(answer.headers().allValues("Vary")).contains("Accept-Encoding");
        assertThat(answer.header("Content-Type")).isEqualTo("text/javascript;charset=UTF-8");
    }

    @Test
    void eachFormOfAFileHasATagOfItsOwnByWhichItIsNotSentTwice() {
        var packed = api.get("//", "Accept-Encoding", "br").header("ETag");
        var plain = api.get("//").header("ETag");

        assertThat(packed).matches("\"[^\"]+\"").isNotEqualTo(plain);
        for (var said : new String[] {packed, "\"other\", W/" + packed, "*"}) {
            var again = api.get("//", "Accept-Encoding", "br", "If-None-Match", said);
            assertThat(again.expect(304).body()).isEmpty();
            assertThat(again.header("ETag")).isEqualTo(packed);
        }
        api.get("//", "Accept-Encoding", "br", "If-None-Match", plain).expect(200);
    }

    @Test
    void whatIsNamedAfterItsContentIsKeptForAYearAndTheRestIsAskedForAnew() {
        assertThat(api.get("/" + script()).header("Cache-Control")).isEqualTo("public, max-age=31536000, immutable");
        for (var path : new String[] {"//", "//classes", "//sw.js", "//manifest.webmanifest"}) {
            assertThat(api.get(path, "Accept", "text/html").expect(200).header("Cache-Control"))
                    .isEqualTo("no-cache");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "//,text/html;charset=UTF-8",
        "//sw.js,text/javascript;charset=UTF-8",
        "//manifest.webmanifest,application/manifest+json",
        "//icon.svg,image/svg+xml",
        "//icon-192.png,image/png",
        "//page.css,text/css;charset=UTF-8"
    })
    void everyFileSaysWhatItIs(String path, String type) {
        assertThat(api.get(path).expect(200).header("Content-Type")).startsWith(type);
    }

    @Test
    void aHeadTellsTheSameWithoutTheBody() {
        assertThat(Wire.request("HEAD /", "Accept-Encoding: br"))
                .startsWith("HTTP/1.1 200")
                .contains("ETag: ", "Content-Encoding: br", "Content-Length: ")
                .endsWith("\r\n\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"//login", "//classes/0190b1b0-0000-7000-8000-000000000001", "//today?x=y.z"})
    void aPageOfTheClientOpensFromItsAddress(String path) {
        assertThat(api.get(path, "Accept", "text/html,*/*;q=0.8").expect(200).body())
                .isEqualTo(page());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr-SN,fr;q=0.9 | fr",
                "en-ZA, fr;q=0.5 | en",
                "de, ar;q=0.3 | ar",
                "sw-KE | sw",
                "de | fr",
                " | fr"
            })
    void aBrowserIsToldOfTheWordsOfItsLanguageBeforeThePageAsksForThem(String accepted, String language) {
        var told = api.get("//", "Accept-Language", accepted == null ? "" : accepted)
                .header("Link");

        assertThat(told).matches("</assets/" + language + "-[^>]+\\.js>; rel=modulepreload");
        api.get("/" + told.substring(1, told.indexOf('>'))).expect(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"//api", "//api/nope", "//api/v1/nope", "//openapi.x", "//health/nope", "//metrics/nope"})
    void whatBelongsToOthersIsNeverAPage(String path) {
        assertThat(api.get(path, "Accept", "text/html").body()).doesNotContain("id=\"app\"");
    }

    @Test
    void onlyABrowserThatOpensAPageGetsOne() {
        api.get("//login").expect(404);
        api.get("//login", "Accept", "application/json").expect(404);
        assertThat(Wire.request("HEAD /login", "Accept: text/html")).startsWith("HTTP/1.1 404");
    }

    @ParameterizedTest
    @ValueSource(strings = {"//assets/nope-12345678.js", "//assets/", "//assets", "//nope.png", "//preload.json"})
    void aFileThatIsNotThereIsAProblemAndNeverThePage(String path) {
        assertThat(api.get(path).expect(404).problem()).isEqualTo("platform.not-found");
        assertThat(api.get(path, "Accept", "text/html").expect(404).body()).doesNotContain("id=\"app\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/WEB-INF/web.xml",
                "/WEB-INF/client/index.html",
                "/web-inf/client/index.html",
                "/META-INF/MANIFEST.MF",
                "/index.html.br",
                "/sw.js.gz",
                "/assets/../WEB-INF/web.xml",
                "/assets/%2e%2e/index.html",
                "/assets//../index.html",
                "/assets\\..\\index.html",
                "/%69ndex.html",
                "/index.html;v=1",
                "/index.html%00",
                "/index.html/"
            })
    void crookedAddressesLeadNowhere(String address) {
        assertThat(Wire.request("GET " + address))
                .matches("(?s)HTTP/1.1 40[04] .*")
                .doesNotContain("id=\"app\"");
    }

    @Test
    void thePageHoldsNothingThatTheSecurityPolicyWouldRefuse() {
        assertThat(page())
                .doesNotContain("<style", " style=", "javascript:")
                .doesNotContainPattern("<script(?![^>]*\\ssrc=)")
                .doesNotContainPattern("\\son\\w+=")
                .doesNotContainPattern("(src|href)=\"(?!/)");
    }

    @Test
    void thisReleasesFilesAreKeptForTheNext() {
        assertThat(Superuser.text("SELECT count(*) FROM platform.client_file WHERE path = '" + script() + "'"))
                .isEqualTo("1");
    }

    @Test
    void theReleaseBeforeThisOneStaysLoadable() throws IOException {
        Superuser.text("INSERT INTO platform.client_file (release, path, zipped, added_at) VALUES ('before',"
                + " '/assets/before-12345678.js', '\\x" + hex(zipped("export default 1;"))
                + "', now() - interval '1 day')"
                + " ON CONFLICT DO NOTHING RETURNING 1");

        var answer = awaited("//assets/before-12345678.js");
        assertThat(answer.body()).isEqualTo("export default 1;");
        assertThat(answer.header("Cache-Control")).contains("immutable");
        assertThat(answer.header("Content-Type")).isEqualTo("text/javascript;charset=UTF-8");
        assertThat(api.get("//assets/before-12345678.js", "Accept-Encoding", "gzip")
                        .header("Content-Encoding"))
                .isEqualTo("gzip");
    }

    /** The product looks into its database at most once a second, and may just have done so. */
    private Api.Answer awaited(String path) {
        var end = Instant.now().plusSeconds(20);
        var answer = api.get(path);
        while (answer.status() != 200 && Instant.now().isBefore(end)) {
            answer = api.get(path);
        }
        return answer.expect(200);
    }

    private static byte[] zipped(String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
