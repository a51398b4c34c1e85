package com.educonnect.tenancy;

import com.hazelcast.core.HazelcastInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import javax.naming.InitialContext;
import javax.naming.NamingException;

/**
 * The data grid as it runs now. The server may stop it and start another while the application goes on, so nobody keeps
 * what this answers.
 */
@ApplicationScoped
public class Grid {
    private static final String NAME = "payara/Hazelcast";

    private volatile HazelcastInstance known;

    /** Empty while no grid runs: whoever asks has to do without. */
    public Optional<HazelcastInstance> find() {
        var instance = known;
        if (instance == null || !instance.getLifecycleService().isRunning()) {
            instance = lookup();
            known = instance;
        }
        return Optional.ofNullable(instance)
                .filter(found -> found.getLifecycleService().isRunning());
    }

    /** How many nodes there are, this one included. */
    public int members() {
        return find().map(grid -> grid.getCluster().getMembers().size()).orElse(1);
    }

    private static HazelcastInstance lookup() {
        try {
            return InitialContext.doLookup(NAME);
        } catch (NamingException notStarted) {
            return null;
        }
    }
}
