package com.educonnect.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;

/**
 * The PostgreSQL servers that hold schools. Each has a few small pools; a school always uses the same one, so that a
 * backend's catalogue cache holds only its share of the schools (1.4 MB for each school fully used).
 */
@ApplicationScoped
public class Nodes {
    public static final String MAIN = "main";

    private final Map<String, DataSource> found = new ConcurrentHashMap<>();

    @Inject
    Configuration configuration;

    public Nodes() {}

    /** For what starts before the container can inject. */
    Nodes(Configuration configuration) {
        this.configuration = configuration;
    }

    public List<String> names() {
        return configuration.nodes();
    }

    DataSource pool(Tenant tenant) {
        var pools = Integer.parseInt(configuration.get("node." + tenant.node() + ".pools"));
        return lookup("jdbc/" + tenant.node() + "/" + Math.floorMod(tenant.id().hashCode(), pools));
    }

    /** A pool whose connections have no tenant: nothing of a school can be read through it. */
    DataSource bare() {
        return bare(MAIN);
    }

    DataSource bare(String node) {
        return lookup("jdbc/" + node + "/0");
    }

    /** The migration role's pool of a node: its connections stand outside the running transaction. */
    DataSource owner(String node) {
        return lookup("jdbc/" + node + "/owner");
    }

    DataSource platform() {
        return lookup("jdbc/platform");
    }

    /** Reads of the registry inside any transaction, a school's included. */
    DataSource platformAside() {
        return lookup("jdbc/registry");
    }

    private DataSource lookup(String name) {
        return found.computeIfAbsent(name, Nodes::find);
    }

    private static DataSource find(String name) {
        try {
            return InitialContext.doLookup(name);
        } catch (NamingException e) {
            throw new IllegalStateException("no data source " + name, e);
        }
    }
}
