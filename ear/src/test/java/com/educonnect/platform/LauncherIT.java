package com.educonnect.platform;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.educonnect.Api;
import com.educonnect.Deployed;
import com.educonnect.OwnServers;
import com.educonnect.config.FreshHome;
import jakarta.json.Json;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** What the command that runs everything does, while another one runs in another directory: that of the other tests. */
@TestMethodOrder(OrderAnnotation.class)
@OwnServers
class LauncherIT {
    private static final Path HOME = Path.of("target", "launched").toAbsolutePath();
    private static final Path OTHER_HOME = Path.of("target", "launched-beside").toAbsolutePath();
    private static final UUID SCHOOL = UUID.randomUUID();
    private static int port;
    private static Launched running;
    private static String slug;
    private static Duration firstStart;

    @BeforeAll
    static void aFreePort() throws IOException {
        FreshHome.at(HOME);
        FreshHome.at(OTHER_HOME);
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
    }

    @AfterAll
    static void stop() throws InterruptedException {
        running.process().destroy();
        running.process().waitFor(60, TimeUnit.SECONDS);
        FreshHome.at(HOME);
    }

    /** Answers how long it took. */
    private static Duration started() throws Exception {
        var begun = System.nanoTime();
        running = Launched.at(HOME, port);
        assertThat(running.saysWithin(1_200, "Ctrl-C stops it."))
                .as(running.text())
                .isTrue();
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    private static ProcessHandle database() throws IOException {
        try (var lines = Files.lines(HOME.resolve("postgres/postmaster.pid"))) {
            return ProcessHandle.of(
                            Long.parseLong(lines.findFirst().orElseThrow().strip()))
                    .orElseThrow();
        }
    }

    private static long server() throws IOException {
        return Long.parseLong(
                Files.readString(HOME.resolve("payara/node1/launcher.pid")).split(" ")[0]);
    }

    private static Api api() {
        return new Api("http://127.0.0.1:" + port, null);
    }

    private static String signUp() {
        return api().signUp(
                        SCHOOL,
                        Json.createObjectBuilder()
                                .add("name", "Lycée du Courant")
                                .add("code", "COURANT-1")
                                .add("country", "SN")
                                .add("language", "fr")
                                .add("currency", "XOF")
                                .add("timeZone", "Africa/Dakar")
                                .add("contactName", "Awa Ndiaye")
                                .add("contactEmail", "courant@example.org")
                                .build())
                .expect(200)
                .json()
                .getString("slug");
    }

    @Test
    @Order(1)
    void oneCommandServesADemonstrationBesideAnotherProduct() throws Exception {
        firstStart = started();

        assertThat(running.text())
                .contains("EduConnect is ready: http://127.0.0.1:" + port, "operator@educonnect.example", "teacher1@")
                .contains("teacher@malick.example", "guardian@malick.example", "pupil@malick.example");
        slug = signUp();
        assertThat(Deployed.serves()).isTrue();
    }

    @Test
    @Order(2)
    void aCardOfThreeYearsAgoComesOutOfTheArchiveTwiceTheSameAndIsGenuine() {
        var head = Greeted.by(running, api(), "head@malick.example");
        var years = head.items("/school-years");
        assertThat(years)
                .extracting(year -> year.getString("state"))
                .containsExactly("closed", "closed", "closed", "open");
        var oldest = years.getFirst();

        var cards = head.items("/archive/documents?kind=report_card&schoolYear=" + oldest.getString("name"));
        assertThat(cards).isNotEmpty();
        var paper = "/archive/documents/" + cards.getFirst().getString("id") + "/paper";
        assertThat(head.api().download(paper))
                .startsWith("%PDF".getBytes(UTF_8))
                .isEqualTo(head.api().download(paper));
        assertThat(api().get("/paper-checks/" + head.slug() + "/"
                                + cards.getFirst().getString("serial"))
                        .json()
                        .getString("state"))
                .isEqualTo("current");
        assertThat(head.items("/archive/documents?kind=minutes&schoolYear="
                        + years.get(2).getString("name")))
                .hasSize(7);
    }

    @Test
    @Order(3)
    void aSchoolThatIsLateHasNobodyUndecidedAtItsYearsEnd() {
        var head = Greeted.by(running, api(), "head@khombole.example");
        var last = head.items("/school-years").getLast();

        var end =
                head.api().get("/year-ends/" + last.getString("id")).expect(200).json();

        assertThat(last.getString("state")).isEqualTo("open");
        assertThat(end.getString("state")).isEqualTo("planned");
        assertThat(end.getInt("pupils")).isPositive();
        assertThat(end.getInt("open")).isZero();
    }

    @Test
    @Order(4)
    void aTakenPortIsToldInOneLine() throws Exception {
        var refused = Launched.at(OTHER_HOME, port);

        assertThat(refused.linesAtItsEnd())
                .singleElement()
                .asString()
                .contains("Port " + port + " on 127.0.0.1 cannot be used", "-Dport=");
        assertThat(refused.process().exitValue()).isEqualTo(1);
    }

    @Test
    @Order(5)
    void aTakenDirectoryIsToldInOneLine() throws Exception {
        var refused = Launched.at(HOME, port);

        assertThat(refused.linesAtItsEnd()).singleElement().asString().contains("already runs in " + HOME, "-Dhome=");
        assertThat(refused.process().exitValue()).isEqualTo(1);
    }

    /**
     * The launcher and the database at once; the application server is left behind, in the way of the next. How long it
     * takes is only to be compared with the first start: the machine may be busy.
     */
    @Test
    @Order(6)
    void whatWasKilledServesItsDataAgainAndSoonerThanAtFirst() throws Exception {
        running.process().destroyForcibly().waitFor();
        database().destroyForcibly();
        assertThat(ProcessHandle.of(server())).isPresent();

        assertThat(started()).isLessThan(firstStart);

        assertThat(signUp()).isEqualTo(slug);
        assertThat(running.text().lines().filter(line -> line.startsWith("mail to")))
                .as("the demonstration is there already; the letter to who signed up may have waited for the start")
                .allMatch(line -> line.startsWith("mail to courant@example.org"));
    }

    @Test
    @Order(7)
    void whatIsStoppedLeavesNoProcess() throws Exception {
        var parts = List.of(database(), ProcessHandle.of(server()).orElseThrow());

        running.process().destroy();

        assertThat(running.saysWithin(60, "EduConnect has stopped"))
                .as(running.text())
                .isTrue();
        assertThat(running.process().waitFor(30, TimeUnit.SECONDS)).isTrue();
        for (var part : parts) {
            part.onExit().get(60, TimeUnit.SECONDS);
        }
    }
}
