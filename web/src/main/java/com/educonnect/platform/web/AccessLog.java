package com.educonnect.platform.web;

import com.educonnect.tenancy.Tenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.eclipse.microprofile.metrics.Histogram;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;

/**
 * One line and one measurement for each request. Both name the route's template, never the address as it was asked for,
 * which may hold names, codes or tokens; the measurement does not name the school either.
 */
@ApplicationScoped
public class AccessLog {
    /** Request attributes by which the inner parts say what they found out. */
    static final String ROUTE = "com.educonnect.route";

    static final String TENANT = "com.educonnect.tenant";

    private static final Logger LOG = Logger.getLogger("com.educonnect.access");
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS");

    /** Asking the registry for a histogram that is there costs as much as making one: a tenth of a roster's CPU. */
    private final Map<Measured, Histogram> histograms = new ConcurrentHashMap<>();

    @Inject
    MetricRegistry metrics;

    /** Of routes and methods there are few: both come from the application, not from who asks. */
    private record Measured(String route, String method, int hundreds) {}

    public void done(HttpServletRequest request, CountedResponse response, long nanos) {
        var route = route(request);
        var method = METHODS.contains(request.getMethod()) ? request.getMethod() : "OTHER";
        measure(route, method, response.getStatus(), nanos);
        write(request, response, nanos, route, method);
    }

    /** A histogram, since the server writes the nanoseconds of its timers out as seconds. */
    private void measure(String route, String method, int status, long nanos) {
        histograms
                .computeIfAbsent(new Measured(route, method, status / 100), this::histogram)
                .update(nanos / 1_000_000);
    }

    private Histogram histogram(Measured measured) {
        return metrics.histogram(
                "http_request_millis",
                new Tag("route", measured.route()),
                new Tag("method", measured.method()),
                new Tag("status", measured.hundreds() + "xx"));
    }

    private static void write(
            HttpServletRequest request, CountedResponse response, long nanos, String route, String method) {
        if (!LOG.isLoggable(Level.INFO)) {
            return;
        }
        var fields = new LinkedHashMap<String, String>();
        fields.put("requestId", RequestId.of(request));
        fields.put("method", method);
        fields.put("route", route);
        fields.put("status", Integer.toString(response.getStatus()));
        fields.put("millis", Long.toString(nanos / 1_000_000));
        fields.put("bytes", Long.toString(response.bytes()));
        if (request.getAttribute(TENANT) instanceof Tenant tenant) {
            fields.put("tenant", tenant.id());
        }
        var line = new LogRecord(Level.INFO, method + " " + route + " " + response.getStatus());
        line.setLoggerName(LOG.getName());
        line.setSourceClassName(AccessLog.class.getName());
        line.setParameters(new Object[] {fields});
        LOG.log(line);
    }

    private static String route(HttpServletRequest request) {
        if (request.getAttribute(ROUTE) instanceof String route) {
            return route;
        }
        return request.getRequestURI().startsWith("/api/") ? "/api/other" : "/other";
    }
}
