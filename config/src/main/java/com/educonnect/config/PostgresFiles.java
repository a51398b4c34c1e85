package com.educonnect.config;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The data directory of one PostgreSQL server and the programs that work on it. */
final class PostgresFiles {
    private static final boolean MAC = System.getProperty("os.name").startsWith("Mac");
    private static final String SYNC = MAC ? "fsync" : "syncfs";

    private final Path data;
    private final Path log;
    private final Path home;
    private final Account account = Account.forPostgres();

    PostgresFiles(Path home) {
        this.home = home;
        data = home.resolve("postgres");
        log = home.resolve("postgres.log");
    }

    boolean exist() {
        return Files.exists(data.resolve("PG_VERSION"));
    }

    Path data() {
        return data;
    }

    Path log() {
        return log;
    }

    Secrets secrets() {
        return Secrets.in(home);
    }

    /**
     * Names sort as people expect (ICU); letters are letters to pg_trgm only under a UTF-8 character type, so the plain
     * C locale will not do.
     */
    void create(Postgres.Mode mode) {
        PrivateFile.directory(home);
        if (exist()) {
            requireSameMajor();
            return;
        }
        try {
            var draft = Software.draft(data);
            var password = home.resolve("postgres.password");
            PrivateFile.write(password, secrets().password("postgres." + Postgres.SUPERUSER));
            account.own(draft);
            account.own(password);
            Program.require(initdb(draft, password, mode));
            Files.delete(password);
            Files.writeString(
                    draft.resolve("postgresql.conf"), "\ninclude = 'educonnect.conf'\n", StandardOpenOption.APPEND);
            Files.move(draft, data, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new StartFailed("PostgreSQL's data directory could not be created: " + e.getMessage(), e);
        }
    }

    /** PostgreSQL reads no other major version's files, and says so in many words. */
    private void requireSameMajor() {
        var written = Tail.of(data.resolve("PG_VERSION"), 1).strip();
        var major = PostgresBinaries.major();
        if (!written.equals(major)) {
            throw new StartFailed(
                    "The data in %s were written by PostgreSQL %s, this release brings %s; start the release"
                                    .formatted(home, written, major)
                            + " that wrote them, or choose another directory with -Dhome=…");
        }
    }

    private List<String> initdb(Path directory, Path password, Postgres.Mode mode) {
        var command = new ArrayList<>(account.command(
                program("initdb"),
                "--pgdata=" + directory,
                "--username=" + Postgres.SUPERUSER,
                "--pwfile=" + password,
                "--encoding=UTF8",
                "--locale=" + (MAC ? "en_US.UTF-8" : "C.UTF-8"),
                "--locale-provider=icu",
                "--icu-locale=und",
                "--data-checksums",
                "--auth-host=scram-sha-256",
                "--auth-local=scram-sha-256",
                "--sync-method=" + SYNC));
        if (mode == Postgres.Mode.FAST) {
            command.add("--no-sync");
        }
        return command;
    }

    void configure(int port, Postgres.Mode mode) {
        try {
            Files.writeString(data.resolve("educonnect.conf"), settings(port, mode));
            account.own(data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Log lines carry neither values nor statements: both hold personal data. */
    private static String settings(int port, Postgres.Mode mode) {
        var fast = mode == Postgres.Mode.FAST;
        return """
                port = %d
                listen_addresses = '127.0.0.1'
                unix_socket_directories = ''
                max_connections = 200
                shared_buffers = %s
                max_locks_per_transaction = 256
                max_wal_size = 2GB
                recovery_init_sync_method = %s
                fsync = %s
                full_page_writes = %s
                synchronous_commit = %s
                jit = off
                timezone = 'UTC'
                log_timezone = 'UTC'
                lc_messages = 'C'
                log_error_verbosity = terse
                log_min_error_statement = panic
                log_parameter_max_length_on_error = 0
                """.formatted(port, fast ? "128MB" : "256MB", SYNC, onUnless(fast), onUnless(fast), onUnless(fast));
    }

    private static String onUnless(boolean fast) {
        return fast ? "off" : "on";
    }

    void start() {
        touchLog();
        var ended = Program.run(account.command(
                program("pg_ctl"), "start", "-w", "-s", "-t", "120", "-D", data.toString(), "-l", log.toString()));
        if (ended.exit() != 0) {
            throw new StartFailed("PostgreSQL did not start; its last words in " + log + ":\n" + Tail.of(log, 5));
        }
    }

    private void touchLog() {
        try {
            if (!Files.exists(log)) {
                Files.createFile(log);
            }
            account.own(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void stop() {
        if (postmaster().isPresent()) {
            Program.require(account.command(
                    program("pg_ctl"), "stop", "-w", "-s", "-t", "60", "-m", "fast", "-D", data.toString()));
        }
    }

    void stopLeftover() {
        stop();
        try {
            Files.deleteIfExists(data.resolve("postmaster.pid"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first line of postmaster.pid is the process, the third the second it began. */
    Optional<ProcessHandle> postmaster() {
        try {
            var lines = Files.readAllLines(data.resolve("postmaster.pid"));
            return PidFile.alive(
                    Long.parseLong(lines.get(0).strip()),
                    Instant.ofEpochSecond(Long.parseLong(lines.get(2).strip())));
        } catch (IOException | RuntimeException none) {
            return Optional.empty();
        }
    }

    private String program(String name) {
        return PostgresBinaries.in(home).resolve("bin").resolve(name).toString();
    }
}
