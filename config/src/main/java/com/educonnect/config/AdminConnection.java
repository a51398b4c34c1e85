package com.educonnect.config;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;

/** Payara's administration, spoken to as asadmin does, on 127.0.0.1. */
final class AdminConnection {
    private static final Duration DEPLOYMENT = Duration.ofMinutes(4);

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final int port;
    private final AdminAccount account;

    AdminConnection(int port, AdminAccount account) {
        this.port = port;
        this.account = account;
    }

    boolean answers() {
        try {
            return send("version", Duration.ofSeconds(20)).contains("exit-code: SUCCESS");
        } catch (IOException notYet) {
            return false;
        }
    }

    void deploy(Path ear) {
        var path = URLEncoder.encode(ear.toString(), StandardCharsets.UTF_8);
        require("deploy?force=true&name=educonnect&availabilityenabled=true&DEFAULT=" + path);
    }

    void undeploy() {
        require("undeploy?DEFAULT=educonnect");
    }

    void restartGrid() {
        require("restart-hazelcast");
    }

    void set(String assignment) {
        require("set?DEFAULT=" + URLEncoder.encode(assignment, StandardCharsets.UTF_8));
    }

    private void require(String command) {
        try {
            var answer = send(command, DEPLOYMENT);
            if (!answer.contains("exit-code: SUCCESS") && !answer.contains("exit-code: WARNING")) {
                throw new StartFailed("Payara refused to " + command + ": " + answer);
            }
        } catch (IOException e) {
            throw new StartFailed("Payara did not " + command + ": " + e.getMessage(), e);
        }
    }

    private String send(String command, Duration patience) throws IOException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/__asadmin/" + command))
                .header("User-Agent", "hk2-agent")
                .header("Authorization", account.basicAuthorization())
                .header("X-Requested-By", "educonnect")
                .timeout(patience)
                .POST(HttpRequest.BodyPublishers.noBody())
                .build();
        try {
            return client.send(request, BodyHandlers.ofString()).body();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailed("interrupted", e);
        }
    }
}
