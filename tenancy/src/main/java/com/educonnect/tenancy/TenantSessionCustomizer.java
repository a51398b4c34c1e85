package com.educonnect.tenancy;

import org.eclipse.persistence.sessions.DatasourceLogin;
import org.eclipse.persistence.sessions.JNDIConnector;
import org.eclipse.persistence.sessions.Login;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionCustomizer;
import org.eclipse.persistence.sessions.server.ServerSession;

/**
 * Gives EclipseLink the tenant's data source for all it does, and refuses to start with a cache shared by schools. It is
 * called before CDI is there.
 */
public class TenantSessionCustomizer implements SessionCustomizer {
    @Override
    public void customize(Session session) {
        var shared = session.getDescriptors().values().stream()
                .filter(descriptor -> !descriptor.isAggregateDescriptor() && !descriptor.isIsolated())
                .map(descriptor -> descriptor.getJavaClassName())
                .toList();
        if (!shared.isEmpty()) {
            throw new IllegalStateException("cached across schools: " + shared);
        }
        var connector = new JNDIConnector(new TenantDataSource(new Nodes(new Configuration())));
        session.getLogin().setConnector(connector);
        var server = (ServerSession) session;
        give(server.getReadConnectionPool().getLogin(), connector);
        server.getConnectionPools().values().forEach(pool -> give(pool.getLogin(), connector));
    }

    private static void give(Login login, JNDIConnector connector) {
        ((DatasourceLogin) login).setConnector(connector);
    }
}
