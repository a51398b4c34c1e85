package com.educonnect.billing.payments;

import com.educonnect.platform.Rejected;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.util.Locale;
import java.util.TreeMap;
import java.util.concurrent.Executors;

/** Where providers call back, over the real wire. */
final class CallbackServer implements AutoCloseable {
    private static final String PREFIX = "/api/v1/payments/callbacks/";

    interface Receiver {
        int receive(String provider, String token, Callback callback);
    }

    private final HttpServer server;
    private final Receiver receiver;
    private volatile Clock clock = Clock.systemUTC();
    private volatile boolean deaf;

    CallbackServer(Receiver receiver) {
        this.receiver = receiver;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext(PREFIX, this::serve);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    void clock(Clock of) {
        clock = of;
    }

    /** The server is down; nobody hears what is told. */
    void deaf(boolean now) {
        deaf = now;
    }

    private void serve(HttpExchange exchange) throws IOException {
        var status = deaf ? 503 : answered(exchange);
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }

    private int answered(HttpExchange exchange) throws IOException {
        var parts =
                exchange.getRequestURI().getPath().substring(PREFIX.length()).split("/");
        var headers = new TreeMap<String, String>();
        exchange.getRequestHeaders()
                .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values.getFirst()));
        var callback = new Callback(headers, exchange.getRequestBody().readAllBytes(), clock.instant());
        try {
            return receiver.receive(parts[0], parts[1], callback);
        } catch (Rejected refused) {
            return refused.code().kind().status();
        } catch (RuntimeException broken) {
            return 500;
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
