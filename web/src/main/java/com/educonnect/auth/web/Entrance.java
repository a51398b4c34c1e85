package com.educonnect.auth.web;

import com.educonnect.auth.token.VerifiedTokens;
import jakarta.inject.Inject;
import jakarta.security.auth.message.AuthException;
import jakarta.security.auth.message.MessageInfo;
import jakarta.security.auth.message.config.AuthConfigFactory;
import jakarta.security.auth.message.config.AuthConfigProvider;
import jakarta.security.auth.message.config.ClientAuthConfig;
import jakarta.security.auth.message.config.ServerAuthConfig;
import jakarta.security.auth.message.config.ServerAuthContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.util.Map;
import javax.security.auth.Subject;
import javax.security.auth.callback.CallbackHandler;

/** Puts {@link KnownTokens} before the authentication that the server has set up for the application. */
@WebListener
public class Entrance implements ServletContextListener {
    private static final String LAYER = "HttpServlet";

    @Inject
    VerifiedTokens verified;

    private String registration;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        var context = event.getServletContext();
        var application = context.getVirtualServerName() + " " + context.getContextPath();
        var factory = AuthConfigFactory.getFactory();
        var server = factory.getConfigProvider(LAYER, application, null);
        if (server == null) {
            throw new IllegalStateException("the server has no authentication for " + application);
        }
        registration = factory.registerConfigProvider(
                new Provider(server, verified), LAYER, application, "tokens that are known");
    }

    @Override
    public void contextDestroyed(ServletContextEvent event) {
        if (registration != null) {
            AuthConfigFactory.getFactory().removeRegistration(registration);
        }
    }

    private record Provider(AuthConfigProvider server, VerifiedTokens verified) implements AuthConfigProvider {
        @Override
        public ClientAuthConfig getClientAuthConfig(String layer, String application, CallbackHandler container)
                throws AuthException {
            return server.getClientAuthConfig(layer, application, container);
        }

        @Override
        public ServerAuthConfig getServerAuthConfig(String layer, String application, CallbackHandler container)
                throws AuthException {
            var config = server.getServerAuthConfig(layer, application, container);
            return container == null ? config : new Config(config, container, verified);
        }

        @Override
        public void refresh() {
            server.refresh();
        }
    }

    private record Config(ServerAuthConfig server, CallbackHandler container, VerifiedTokens verified)
            implements ServerAuthConfig {
        @Override
        public ServerAuthContext getAuthContext(String id, Subject service, Map<String, Object> properties)
                throws AuthException {
            var context = server.getAuthContext(id, service, properties);
            return context == null ? null : new KnownTokens(context, container, verified);
        }

        @Override
        public String getMessageLayer() {
            return server.getMessageLayer();
        }

        @Override
        public String getAppContext() {
            return server.getAppContext();
        }

        @Override
        public String getAuthContextID(MessageInfo message) {
            return server.getAuthContextID(message);
        }

        @Override
        public void refresh() {
            server.refresh();
        }

        @Override
        public boolean isProtected() {
            return server.isProtected();
        }
    }
}
