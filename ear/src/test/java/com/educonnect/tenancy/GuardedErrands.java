package com.educonnect.tenancy;

import com.educonnect.tenancy.probe.Canaries;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.faulttolerance.Asynchronous;
import org.eclipse.microprofile.faulttolerance.Fallback;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.faulttolerance.Timeout;

/** Work that MicroProfile Fault Tolerance may move to other threads. */
@ApplicationScoped
public class GuardedErrands {
    @EJB
    Canaries canaries;

    @Asynchronous
    @Timeout(20_000)
    public CompletionStage<List<String>> songsElsewhere() {
        return CompletableFuture.completedFuture(canaries.songs());
    }

    @Timeout(20_000)
    @Retry(maxRetries = 1)
    public List<String> songsHere() {
        return canaries.songs();
    }

    @Asynchronous
    @Timeout(100)
    @Fallback(fallbackMethod = "songsInstead")
    public CompletionStage<List<String>> songsTooLate() throws InterruptedException {
        Thread.sleep(2_000);
        throw new IllegalStateException("nobody waits any more");
    }

    CompletionStage<List<String>> songsInstead() {
        return CompletableFuture.completedFuture(canaries.songs());
    }
}
