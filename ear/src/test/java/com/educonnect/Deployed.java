package com.educonnect;

import com.educonnect.config.FreshHome;
import com.educonnect.config.Options;
import com.educonnect.config.Server;
import com.educonnect.nodes.TwoNodes;
import java.nio.file.Path;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * The built EAR in a real Payara on a real PostgreSQL: started once, before the first test, and stopped after the last.
 * Only where the build names the EAR; the architecture tests do without.
 */
public final class Deployed implements LauncherSessionListener {
    private static Server server;
    private static boolean withdrawn;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (System.getProperty("educonnect.ear") != null) {
            server = Server.start(Options.forTests(FreshHome.at(Path.of("target", "server"))));
            System.setProperty("educonnect.admin.port", String.valueOf(server.adminPort()));
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        TwoNodes.close();
        if (server != null) {
            server.close();
        }
    }

    public static Server server() {
        if (withdrawn) {
            server.resizePools(6);
            server.deploy(ear());
            withdrawn = false;
        }
        return server;
    }

    /**
     * Makes room for Arquillian, which deploys the application together with a test; whoever asks next has it back.
     * Meanwhile a pool of schools has two connections, so that schools meet on them.
     */
    public static void withdraw() {
        if (!withdrawn) {
            server.undeploy();
            server.resizePools(2);
            withdrawn = true;
        }
    }

    private static Path ear() {
        return Path.of(System.getProperty("educonnect.ear"));
    }

    /** Whether the server itself answers, whatever is deployed on it. */
    public static boolean serves() {
        return new Api(server.url(), null).get("//health/ready").status() > 0;
    }

    /** The API as somebody who has not logged in. */
    public static Api api() {
        return new Api(server().url(), null);
    }
}
