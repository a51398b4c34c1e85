package com.educonnect.tenancy.probe;

import com.educonnect.tenancy.Tenant;
import com.educonnect.tenancy.Tenants;
import com.educonnect.tenancy.WorkHandler;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Queued work that writes a row and remembers in which school it found itself. */
@ApplicationScoped
public class ProbeHandler implements WorkHandler {
    public static final String KIND = "probe";

    private final Map<String, String> done = new ConcurrentHashMap<>();

    @Inject
    Tenants tenants;

    @EJB
    Canaries canaries;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void handle(JsonObject payload) {
        var name = payload.getString("name");
        done.put(name, tenants.find().map(Tenant::id).orElse("none"));
        canaries.add(UUID.fromString(payload.getString("row")));
    }

    /** The school in which the work of that name was begun, or null. */
    public String placeOf(String name) {
        return done.get(name);
    }
}
