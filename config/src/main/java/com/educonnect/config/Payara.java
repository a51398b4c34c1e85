package com.educonnect.config;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;

/** One running Payara server. */
final class Payara implements AutoCloseable {
    private static final Duration START = Duration.ofMinutes(3);
    private static final Duration STOP = Duration.ofSeconds(20);

    private final Node node;
    private final Process process;
    private final AdminConnection admin;

    private Payara(Node node, Process process, AdminAccount account) {
        this.node = node;
        this.process = process;
        admin = new AdminConnection(node.adminPort(), account);
    }

    static Payara launch(Node node, Jdk jdk, Path glassfish, DomainXml domain, AdminAccount account) {
        try {
            var process = new ProcessBuilder(ServerCommand.of(jdk, glassfish, node, domain))
                    .directory(node.directory().resolve("config").toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(node.directory().resolve("logs/console.log").toFile())
                    .start();
            PidFile.write(node.pidFile(), process.toHandle());
            try (var in = process.getOutputStream()) {
                in.write("AS_ADMIN_MASTERPASSWORD=changeit\n".getBytes(StandardCharsets.UTF_8));
            }
            return new Payara(node, process, account);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void awaitStart() {
        await("start", admin::answers);
    }

    static void stopLeftover(Path home) {
        for (int number = 1; Files.isDirectory(Node.directory(home, number)); number++) {
            var file = Node.directory(home, number).resolve("launcher.pid");
            PidFile.alive(file).ifPresent(process -> PidFile.end(process, STOP));
        }
    }

    Node node() {
        return node;
    }

    /** Again and again, if wanted: takes the place of what was deployed before. */
    void deploy(Path ear) {
        admin.deploy(ear);
        await("become ready", () -> Health.ready(node.url()));
    }

    void restartGrid() {
        admin.restartGrid();
    }

    boolean runs() {
        return process.isAlive();
    }

    void undeploy() {
        admin.undeploy();
    }

    void resize(Pool pool, int connections) {
        admin.set("resources.jdbc-connection-pool." + pool.name() + ".max-pool-size=" + connections);
    }

    private void await(String what, BooleanSupplier done) {
        var deadline = Instant.now().plus(START);
        while (!done.getAsBoolean()) {
            if (!process.isAlive() || Instant.now().isAfter(deadline)) {
                throw new StartFailed("Payara %s did not %s; its last words in %s:\n%s"
                        .formatted(node.name(), what, node.log(), Tail.of(node.log(), 10)));
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailed("interrupted", e);
        }
    }

    long pid() {
        return process.pid();
    }

    /** As by {@code kill -9}. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() {
        PidFile.end(process.toHandle(), STOP);
    }
}
