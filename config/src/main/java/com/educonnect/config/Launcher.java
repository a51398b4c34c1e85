package com.educonnect.config;

import com.educonnect.config.demonstration.Demonstration;
import com.educonnect.config.demonstration.Installation;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** {@code mvn -Prun}: starts everything, serves until Ctrl-C, stops everything. */
public final class Launcher {
    private final Thread starter = Thread.currentThread();
    private final CountDownLatch begunNoMore = new CountDownLatch(1);
    private volatile boolean stopping;

    private Launcher() {}

    public static void main(String... arguments) {
        try {
            new Launcher().run(Options.parse(arguments));
        } catch (StartFailed e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private void run(Options options) {
        var server = new Server(options, Launcher::tell);
        var hook = new Thread(() -> stop(server), "stop");
        Runtime.getRuntime().addShutdownHook(hook);
        tell("EduConnect starts in " + options.home());
        try {
            server.start();
            tell(greeting(server, options, demonstration(server, options)));
            Thread.sleep(Duration.ofDays(Integer.MAX_VALUE));
        } catch (StartFailed e) {
            if (!stopping) {
                throw e;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            begunNoMore.countDown();
        }
    }

    /** What is being started is let finish or fail first, so that nothing is begun behind the back of the stop. */
    private void stop(Server server) {
        var served = begunNoMore.getCount() > 0;
        stopping = true;
        starter.interrupt();
        try {
            begunNoMore.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (served) {
            tell("EduConnect stops");
        }
        server.close();
        if (served) {
            tell("EduConnect has stopped");
        }
    }

    private static List<String> demonstration(Server server, Options options) {
        tell("  the demonstration's district is looked for, and loaded if it is not there");
        var secrets = Secrets.in(options.home());
        var installation = new Installation(
                URI.create(server.url()),
                options.home(),
                server.mail(),
                node -> server.postgres().superuser(DatabaseNode.of(node).database()),
                ApplicationProperties.OPERATOR_EMAIL,
                secrets.password("operator"),
                secrets.password("demonstration"));
        try {
            return new Steps(Launcher::tell)
                    .take("Demonstration ready", () -> Demonstration.load(installation, options.full()));
        } catch (RuntimeException e) {
            throw new StartFailed(
                    "The demonstration was cut off and cannot be gone on with; delete " + options.home()
                            + " and start again. " + e.getMessage(),
                    e);
        }
    }

    private static String greeting(Server server, Options options, List<String> logins) {
        var text = new StringBuilder("\nEduConnect is ready: ").append(server.url());
        for (int node = 2; node <= options.nodes(); node++) {
            text.append(" and ").append(server.url(node));
        }
        text.append("\n  operator  ")
                .append(ApplicationProperties.OPERATOR_EMAIL)
                .append("  ")
                .append(Secrets.in(options.home()).password("operator"))
                .append("\n  everybody below has the password ")
                .append(Secrets.in(options.home()).password("demonstration"));
        logins.forEach(login -> text.append("\n    ").append(login));
        text.append("\n  mails     ").append(options.home().resolve("mail"));
        text.append("\n  providers ").append(server.providers().adminUrl()).append("/journal");
        text.append("\nCtrl-C stops it.");
        return text.toString();
    }

    private static void tell(String line) {
        System.out.println(line);
    }
}
