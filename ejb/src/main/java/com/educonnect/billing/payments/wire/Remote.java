package com.educonnect.billing.payments.wire;

import com.educonnect.billing.payments.Account;
import com.educonnect.billing.payments.Order;
import com.educonnect.billing.payments.Outcome;
import com.educonnect.billing.payments.Provider;
import com.educonnect.billing.payments.Refund;
import com.educonnect.billing.payments.StatementLine;
import com.educonnect.billing.payments.Unanswered;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.eclipse.microprofile.faulttolerance.Bulkhead;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.faulttolerance.Timeout;

/**
 * A provider at the other end of a wire. What every question may take in time, places and tries is said here once; each
 * provider has its own breaker and its own places, since the container counts them by the bean's class.
 */
public abstract class Remote implements Provider {
    private final String name;
    private final String real;
    private final Hosts hosts;
    private final Wire wire;

    /** For the container's proxies, which ask the bean behind them. */
    protected Remote() {
        name = null;
        real = null;
        hosts = null;
        wire = null;
    }

    /** @param real where the provider itself is, unless the operator says otherwise */
    protected Remote(String name, String real, Hosts hosts) {
        this.name = name;
        this.real = real;
        this.hosts = hosts;
        wire = new Wire(hosts.patience());
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    @Timeout(value = 12, unit = ChronoUnit.SECONDS)
    @Bulkhead(8)
    @CircuitBreaker(requestVolumeThreshold = 8, failureRatio = 0.5, delay = 20_000)
    public Outcome start(Order order, Account account) throws Unanswered {
        return begin(order, account);
    }

    protected abstract Outcome begin(Order order, Account account) throws Unanswered;

    @Override
    @Timeout(value = 12, unit = ChronoUnit.SECONDS)
    @Bulkhead(8)
    @CircuitBreaker(requestVolumeThreshold = 8, failureRatio = 0.5, delay = 20_000)
    @Retry(maxRetries = 1, delay = 300, maxDuration = 20_000, retryOn = Unanswered.class)
    public Outcome read(Order order, Account account) throws Unanswered {
        return look(order, account);
    }

    protected abstract Outcome look(Order order, Account account) throws Unanswered;

    @Override
    @Timeout(value = 12, unit = ChronoUnit.SECONDS)
    @Bulkhead(8)
    @CircuitBreaker(requestVolumeThreshold = 8, failureRatio = 0.5, delay = 20_000)
    public Outcome refund(Refund refund, Order order, Account account) throws Unanswered {
        return giveBack(refund, order, account);
    }

    /** As {@link #refund}, which guards it. */
    protected Outcome giveBack(Refund refund, Order order, Account account) throws Unanswered {
        throw new UnsupportedOperationException(name);
    }

    @Override
    @Timeout(value = 120, unit = ChronoUnit.SECONDS)
    @Bulkhead(2)
    @CircuitBreaker(requestVolumeThreshold = 8, failureRatio = 0.5, delay = 20_000)
    public List<StatementLine> statement(Instant from, Instant until, Account account) throws Unanswered {
        return tell(from, until, account);
    }

    /** As {@link #statement}, which guards it. */
    protected List<StatementLine> tell(Instant from, Instant until, Account account) throws Unanswered {
        throw new UnsupportedOperationException(name);
    }

    @Override
    @Timeout(value = 120, unit = ChronoUnit.SECONDS)
    @Bulkhead(2)
    @CircuitBreaker(requestVolumeThreshold = 8, failureRatio = 0.5, delay = 20_000)
    public List<String> disputed(Instant from, Account account) throws Unanswered {
        return doubted(from, account);
    }

    /** As {@link #disputed}, which guards it. */
    protected List<String> doubted(Instant from, Account account) throws Unanswered {
        return List.of();
    }

    protected String host() {
        return hosts.of(name, real);
    }

    protected Duration patience() {
        return hosts.patience();
    }

    protected Answer send(HttpRequest.Builder request) throws Unanswered {
        return wire.send(request);
    }
}
