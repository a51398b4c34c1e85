package com.educonnect.platform.web;

import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Every endpoint, as JAX-RS itself found it; what is described is what is there. */
@Provider
public class Endpoints implements DynamicFeature {
    private static final Map<Endpoint, Boolean> FOUND = new ConcurrentHashMap<>();

    @Override
    public void configure(ResourceInfo resource, FeatureContext context) {
        FOUND.put(new Endpoint(resource.getResourceClass(), resource.getResourceMethod()), true);
    }

    static Set<Endpoint> all() {
        return FOUND.keySet();
    }
}
