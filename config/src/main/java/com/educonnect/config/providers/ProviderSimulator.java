package com.educonnect.config.providers;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** The providers on one port of the loopback, each under its name; what only tests and the demonstration ask on another. */
public final class ProviderSimulator implements AutoCloseable {
    static final List<String> NAMES =
            List.of("mtn-momo", "orange-money", "mpesa", "airtel-money", "wave", "gsma", "stripe", "paypal", "fne");
    private static final Duration STALL = Duration.ofSeconds(30);

    private final Engine engine;
    private final HttpServer server;
    private final HttpServer admin;
    private final AtomicInteger busy = new AtomicInteger();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final ScheduledExecutorService ticks = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("provider-clock").factory());

    private ProviderSimulator(long seed, Clock clock, Duration stall) {
        engine = new Engine(seed, clock);
        server = listen();
        admin = listen();
        var faults = new Faults(engine, stall);
        for (var skin : skins(faults)) {
            server.createContext("/" + skin.name() + "/", exchange -> serve(skin, exchange));
        }
        admin.createContext("/", exchange -> new AdminDesk(engine, busy::get).serve(new Ask(exchange, "")));
        server.start();
        admin.start();
    }

    private List<Skin> skins(Faults faults) {
        return List.of(
                new MtnSkin(engine, faults),
                new OrangeSkin(engine, faults),
                new MpesaSkin(engine, faults),
                new AirtelSkin(engine, faults),
                new WaveSkin(engine, faults),
                new GsmaSkin(engine, faults),
                new StripeSkin(engine, faults),
                new PaypalSkin(engine, faults),
                new FneSkin(engine, faults));
    }

    /** Time passes only when it is told to. */
    public static ProviderSimulator still(long seed, Clock clock, Duration stall) {
        return new ProviderSimulator(seed, clock, stall);
    }

    /** Time passes as it does, on ports that are free. */
    public static ProviderSimulator running(long seed, String callbackHost) {
        var simulator = new ProviderSimulator(seed, Clock.systemUTC(), STALL);
        Presets.load(simulator.engine, callbackHost);
        simulator.ticks.scheduleWithFixedDelay(
                () -> simulator.engine.advance(Duration.ZERO), 200, 200, TimeUnit.MILLISECONDS);
        return simulator;
    }

    private HttpServer listen() {
        try {
            var listening = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            listening.setExecutor(threads);
            return listening;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void serve(Skin skin, HttpExchange exchange) throws IOException {
        var ask = new Ask(exchange, "/" + skin.name());
        busy.incrementAndGet();
        try {
            if (engine.isDown(skin.name())) {
                ask.answer(503);
            } else {
                skin.serve(ask);
            }
        } finally {
            busy.decrementAndGet();
            engine.note(skin.name(), ask.line(), ask.last(), ask.answered());
            exchange.close();
        }
    }

    public Engine engine() {
        return engine;
    }

    public String url(String provider) {
        return baseUrl() + "/" + provider;
    }

    String baseUrl() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Where the journal can be read, and time be moved on. */
    public String adminUrl() {
        return "http://127.0.0.1:" + admin.getAddress().getPort();
    }

    @Override
    public void close() {
        ticks.shutdownNow();
        server.stop(0);
        admin.stop(0);
        threads.shutdownNow();
    }
}
