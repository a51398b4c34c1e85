package com.educonnect.config;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;

/**
 * A PostgreSQL server of one home directory, reachable on 127.0.0.1 only. What a killed launcher left running is
 * stopped first; the data directory survives everything.
 */
public final class Postgres implements AutoCloseable {
    public static final String SUPERUSER = "postgres";

    /** A fast server may lose its data when the machine stops: for tests. */
    public enum Mode {
        DURABLE,
        FAST
    }

    private final PostgresFiles files;
    private final int port;

    private Postgres(PostgresFiles files, int port) {
        this.files = files;
        this.port = port;
    }

    public static Postgres start(Path home, int port) {
        return start(home, port, Mode.DURABLE);
    }

    /** @param port 0 for any free one */
    public static Postgres start(Path home, int port, Mode mode) {
        var files = new PostgresFiles(home.toAbsolutePath().normalize());
        files.create(mode);
        files.stopLeftover();
        var postgres = new Postgres(files, port == 0 ? Ports.free() : port);
        files.configure(postgres.port, mode);
        files.start();
        new Bootstrap(postgres).run();
        return postgres;
    }

    /** Stops what a killed launcher left behind, if anything. */
    static void stopLeftover(Path home) {
        var files = new PostgresFiles(home);
        if (files.exist()) {
            files.stopLeftover();
        }
    }

    public int port() {
        return port;
    }

    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    public Connection superuser(String database) throws SQLException {
        return connect(database, SUPERUSER);
    }

    /** @param role {@code owner}, {@code app}, {@code platform_app}, {@code batch} or the superuser */
    public Connection connect(String database, String role) throws SQLException {
        return DriverManager.getConnection(url(database), role, password(role));
    }

    public String password(String role) {
        return files.secrets().password("postgres." + role);
    }

    public long pid() {
        return files.postmaster().orElseThrow().pid();
    }

    /** As by {@code kill -9}. */
    public void kill() {
        var postmaster = files.postmaster().orElseThrow();
        var backends = postmaster.descendants().toList();
        postmaster.destroyForcibly();
        PidFile.ended(postmaster, Duration.ofSeconds(10));
        backends.forEach(backend -> PidFile.ended(backend, Duration.ofSeconds(10)));
    }

    /** After it was stopped or killed, on the same port. */
    public void restart() {
        files.stopLeftover();
        files.start();
    }

    @Override
    public void close() {
        files.stop();
    }

    Path log() {
        return files.log();
    }

    static boolean hasData(Path home) {
        return Files.exists(new PostgresFiles(home).data());
    }
}
