package com.educonnect.tenancy.batch;

import com.educonnect.tenancy.Retention;
import com.educonnect.tenancy.Retention.Place;
import com.educonnect.tenancy.Tenant;
import com.educonnect.tenancy.Tenants;
import com.educonnect.tenancy.Work;
import com.educonnect.tenancy.WorkHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.TreeMap;
import java.util.logging.Logger;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;

/**
 * Removes what nobody needs any more, of one school or of the platform: a bounded number of rows in one short
 * transaction. If that was not all, it queues itself again in the same transaction, so that a killed server loses
 * nothing and any server goes on.
 */
@ApplicationScoped
public class Cleaning implements WorkHandler {
    static final String KIND = "tenancy.clean";
    private static final int MOST = 2_000;
    private static final Logger LOG = Logger.getLogger(Cleaning.class.getName());

    @Inject
    @Any
    Instance<Retention> retentions;

    @Inject
    Tenants tenants;

    @Inject
    Work work;

    @Inject
    MetricRegistry metrics;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void handle(JsonObject payload) {
        var place = tenants.find().isPresent() ? Place.SCHOOL : Place.PLATFORM;
        var removed = new TreeMap<String, Integer>();
        for (var retention : retentions) {
            if (retention.place() == place) {
                removed.putAll(retention.remove(MOST));
            }
        }
        if (removed.values().stream().anyMatch(count -> count >= MOST)) {
            work.enqueue(KIND, payload);
        }
        removed.values().removeIf(count -> count == 0);
        if (!removed.isEmpty()) {
            tell(removed);
        }
    }

    private void tell(TreeMap<String, Integer> removed) {
        removed.forEach((table, count) ->
                metrics.counter("rows_cleaned", new Tag("table", table)).inc(count));
        var where = tenants.find().map(Tenant::id).orElse("the platform");
        LOG.info(() -> "cleaned " + where + ": " + removed);
    }
}
