package com.educonnect.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import org.eclipse.microprofile.auth.LoginConfig;

/** All endpoints. The server verifies the access tokens (MicroProfile JWT); what they allow, the session says. */
@ApplicationScoped
@LoginConfig(authMethod = "MP-JWT")
@ApplicationPath("/api/v1")
public class Api extends Application {
    /** The interface is described at /openapi; WADL would describe it once more, with the names of our classes. */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.server.wadl.disableWadl", true);
    }
}
