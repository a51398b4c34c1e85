package com.educonnect.bench;

import com.educonnect.config.Options;
import com.educonnect.config.Postgres;
import com.educonnect.config.Secrets;
import com.educonnect.config.Server;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;

/** The EAR as in production, save for the limits on how much one caller may ask. */
final class Product implements AutoCloseable {
    private static final String SETTINGS = """
            educonnect.spares=25
            limit.address.per-minute=100000000
            limit.user.per-minute=100000000
            limit.school.per-minute=100000000
            """;

    private final Server server;

    private Product(Server server) {
        this.server = server;
    }

    static Product start(Path home) throws IOException {
        var options = Options.forTests(home).thorough();
        var server = Server.start(options.undeployed());
        try {
            Files.writeString(home.resolve("educonnect.properties"), SETTINGS, StandardOpenOption.APPEND);
            server.deploy(options.ear());
            return new Product(server);
        } catch (IOException | RuntimeException e) {
            server.close();
            throw e;
        }
    }

    Server server() {
        return server;
    }

    Postgres postgres() {
        return server.postgres();
    }

    Path databaseLog() {
        return server.home().resolve("postgres.log");
    }

    /** CPU of the application server so far. */
    long cpu() {
        return Cpu.process(server.pid(1));
    }

    /** Of that, what its compilers spent. */
    long cpuOfCompilers() {
        return Cpu.compilers(server.pid(1));
    }

    /** What is alive on the application server's heap, once its garbage is gone. */
    int megabytesHeld() throws IOException {
        var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        var told = new ProcessBuilder(jcmd, String.valueOf(server.pid(1)), "GC.class_histogram").start();
        var total = new String(told.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.startsWith("Total"))
                .findFirst()
                .orElseThrow();
        return (int) (Long.parseLong(total.trim().split("\\s+")[2]) >> 20);
    }

    Caller stranger() {
        return new Caller(server.url(), null, false);
    }

    String password() {
        return Secrets.in(server.home()).password("operator");
    }

    Caller member(JsonObject login) throws IOException, InterruptedException {
        var token = json(stranger().post("/auth/login", login)).getString("token");
        return new Caller(server.url(), token, false);
    }

    static JsonObject json(byte[] body) {
        try (var reader = Json.createReader(new ByteArrayInputStream(body))) {
            return reader.readObject();
        }
    }

    /** CPU of application server and database so far. */
    long cpuOfAll() {
        return cpu() + Cpu.server(postgres().pid());
    }

    /** Of the numbers for schools that are only measured, the first that no earlier run has used. */
    int unusedNumber() throws SQLException {
        return Integer.parseInt(
                sql("SELECT count(*) FROM platform.schema_version WHERE tenant >= '" + Schools.tenant(0) + "'"));
    }

    /** The first column of the first row, as the superuser. */
    String sql(String query) throws SQLException {
        try (var connection = postgres().superuser("educonnect");
                var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            return row.next() ? row.getString(1) : null;
        }
    }

    void execute(String script) throws SQLException {
        try (var connection = postgres().superuser("educonnect");
                var statement = connection.createStatement()) {
            statement.execute(script);
        }
    }

    /** By itself: with others it would be one transaction, and hold a lock for each table of a thousand schools. */
    void analyze() throws SQLException {
        execute("ANALYZE");
    }

    @Override
    public void close() {
        server.close();
    }
}
