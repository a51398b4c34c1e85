package com.educonnect.platform.web;

import com.educonnect.tenancy.PlatformData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * The platform's database answers within a second. A question that hangs is left to end by itself, and no second one is
 * put while it does, so that probing cannot fill up the pool.
 */
@Readiness
@ApplicationScoped
public class DatabaseCheck implements HealthCheck {
    @Inject
    @PlatformData
    DataSource platform;

    private final AtomicReference<FutureTask<Boolean>> asked = new AtomicReference<>();

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("database").status(answers()).build();
    }

    private boolean answers() {
        var question = question();
        try {
            return question.get(1, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private FutureTask<Boolean> question() {
        var running = asked.get();
        if (running != null && !running.isDone()) {
            return running;
        }
        var question = new FutureTask<>(() -> ask(platform));
        if (!asked.compareAndSet(running, question)) {
            return asked.get();
        }
        Thread.ofVirtual().name("database-check").start(question);
        return question;
    }

    private static boolean ask(DataSource platform) throws SQLException {
        try (var connection = platform.getConnection()) {
            return connection.isValid(1);
        }
    }
}
