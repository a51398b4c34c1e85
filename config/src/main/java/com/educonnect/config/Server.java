package com.educonnect.config;

import com.educonnect.config.providers.ProviderDesk;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;

/** The whole of EduConnect on this machine: database, mail receiver, payment providers, migration, application servers. */
public final class Server implements AutoCloseable {
    private final Options options;
    private final Consumer<String> progress;
    private final Steps steps;
    private final Deque<Runnable> stops = new ArrayDeque<>();
    private final List<Payara> payaras = new ArrayList<>();
    private Postgres postgres;
    private MailReceiver mail;
    private ProviderDesk providers;
    private NodeLauncher launcher;

    Server(Options options, Consumer<String> progress) {
        this.options = options;
        this.progress = progress;
        steps = new Steps(progress);
    }

    public static Server start(Options options) {
        var server = new Server(options, System.out::println);
        try {
            server.start();
            return server;
        } catch (RuntimeException e) {
            server.close();
            throw e;
        }
    }

    void start() {
        var lock = HomeLock.take(options.home());
        stops.push(lock::close);
        Payara.stopLeftover(options.home());
        var nodes = Node.of(options);
        nodes.forEach(node -> Ports.requireFree(node.address(), node.httpPort()));
        var jdk = Jdk.find();
        startPostgres();
        startMail();
        startProviders(jdk, nodes.getFirst().address());
        var configuration = ApplicationProperties.write(
                options.home(), postgres, nodes.getFirst().url(), providers.settings());
        launchPayaras(nodes, jdk, configuration);
        steps.take("Databases migrated", () -> Migration.run(jdk, options.ear(), options.home(), configuration));
        steps.take("Payara started", () -> payaras.forEach(Payara::awaitStart));
        if (options.deployed()) {
            steps.take("Application deployed", () -> deploy(options.ear()));
        }
    }

    private void startPostgres() {
        var mode = options.fast() ? Postgres.Mode.FAST : Postgres.Mode.DURABLE;
        postgres = steps.take("PostgreSQL started", () -> Postgres.start(options.home(), 0, mode));
        stops.push(postgres::close);
    }

    private void startMail() {
        mail = MailReceiver.start(options.home(), progress);
        stops.push(mail::close);
    }

    private void startProviders(Jdk jdk, String callbackHost) {
        var started =
                steps.take("Payment providers started", () -> ProviderProcess.start(jdk, options.home(), callbackHost));
        stops.push(started::close);
        providers = started.desk();
    }

    /** They need a while before they can take the application: time enough for the migration. */
    private void launchPayaras(List<Node> nodes, Jdk jdk, Path configuration) {
        var glassfish = steps.take("Payara unpacked", () -> Software.unzipped(options.payara(), options.home())
                .resolve("payara6/glassfish"));
        launcher = new NodeLauncher(options, nodes, jdk, glassfish, postgres, mail, configuration);
        for (var node : nodes) {
            payaras.add(launcher.launch(node));
            stops.push(() -> payaras.get(node.number() - 1).close());
        }
    }

    /** Replaces the running application on every node. */
    public void deploy(Path ear) {
        payaras.parallelStream().forEach(payara -> payara.deploy(ear));
    }

    public void undeploy() {
        payaras.forEach(Payara::undeploy);
    }

    /** How many connections each pool of schools may hold from now on. */
    public void resizePools(int connections) {
        for (var pool : Pool.ofSchools()) {
            payaras.forEach(payara -> payara.resize(pool, connections));
        }
    }

    public Path home() {
        return options.home();
    }

    public String url() {
        return url(1);
    }

    /** @param node counted from 1 */
    public String url(int node) {
        return node(node).url();
    }

    public int httpPort() {
        return node(1).httpPort();
    }

    public int adminPort() {
        return node(1).adminPort();
    }

    public Postgres postgres() {
        return postgres;
    }

    public MailReceiver mail() {
        return mail;
    }

    /** The payment providers that the product speaks with unless its settings name the real ones. */
    public ProviderDesk providers() {
        return providers;
    }

    /** As by {@code kill -9}. */
    public void kill(int node) {
        payaras.get(node - 1).kill();
    }

    /** Starts killed nodes again where they were: all of them first, since one may not be ready without the other. */
    public void restart(int... nodes) {
        for (var node : nodes) {
            payaras.set(node - 1, launcher.launch(node(node)));
        }
        for (var node : nodes) {
            payaras.get(node - 1).awaitStart();
        }
        for (var node : nodes) {
            payaras.get(node - 1).deploy(options.ear());
        }
    }

    /** Stops the grid on a node and starts another, while the application goes on. */
    public void restartGrid(int node) {
        payaras.get(node - 1).restartGrid();
    }

    public boolean runs(int node) {
        return payaras.get(node - 1).runs();
    }

    public long pid(int node) {
        return payaras.get(node - 1).pid();
    }

    private Node node(int number) {
        return payaras.get(number - 1).node();
    }

    /** In the reverse order of the start; a step that fails keeps no later one from being taken. */
    @Override
    public void close() {
        RuntimeException first = null;
        while (!stops.isEmpty()) {
            try {
                stops.pop().run();
            } catch (RuntimeException e) {
                first = first == null ? e : first;
            }
        }
        if (first != null) {
            throw first;
        }
    }
}
