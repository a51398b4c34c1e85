package com.educonnect.platform.web;

import com.educonnect.platform.ErrorCode;
import com.educonnect.platform.PlatformError;
import com.educonnect.platform.Rejected;
import jakarta.ejb.EJBAccessException;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Any exception at the edge as a problem; what is nobody's refusal is logged under a reference and answers 500. */
public final class Refusals {
    private static final Logger LOG = Logger.getLogger(Refusals.class.getName());

    private Refusals() {}

    public static Problem problem(Throwable thrown, Locale language) {
        var failure = Failure.of(thrown);
        return refusal(failure, language)
                .or(() -> fromDatabase(failure, language))
                .orElseGet(() -> failed(failure, language));
    }

    private static Optional<Problem> refusal(Failure failure, Locale language) {
        return failure.find(Rejected.class)
                .map(rejected -> Problems.of(rejected, language))
                .or(() -> failure.find(ConstraintViolationException.class)
                        .map(broken -> Violations.problem(broken.getConstraintViolations(), language)))
                .or(() -> failure.find(WebApplicationException.class)
                        .filter(http -> http.getResponse().getStatus() < 500)
                        .map(http -> Problems.ofStatus(http.getResponse().getStatus(), language)))
                .or(() -> failure.find(OptimisticLockException.class)
                        .map(stale -> known(PlatformError.STALE_VERSION, language)))
                .or(() ->
                        failure.find(EJBAccessException.class).map(denied -> known(PlatformError.FORBIDDEN, language)));
    }

    /** By SQLSTATE (PostgreSQL manual, appendix A). What may succeed when tried again says so. */
    private static Optional<Problem> fromDatabase(Failure failure, Locale language) {
        var state = failure.state();
        if (failure.named("PoolingException") || state.startsWith("08") || state.startsWith("53")) {
            return Optional.of(known(PlatformError.UNAVAILABLE, language).retryAfter(5));
        }
        return Optional.ofNullable(
                switch (state) {
                    case "23505", "23P01", "23514", "23503" ->
                        Problems.conflict(failure.constraint().orElse(""), language);
                    case "40001", "40P01", "55P03", "57014" ->
                        known(PlatformError.UNAVAILABLE, language).retryAfter(1);
                    case "57P01", "57P02", "57P03" ->
                        known(PlatformError.UNAVAILABLE, language).retryAfter(5);
                    case "22001", "22003", "22007", "22008", "22021", "22P05" -> known(PlatformError.INVALID, language);
                    default ->
                        failure.named("PessimisticLockException") || failure.named("LockTimeoutException")
                                ? known(PlatformError.UNAVAILABLE, language).retryAfter(1)
                                : null;
                });
    }

    private static Problem known(ErrorCode code, Locale language) {
        return Problems.of(code, List.of(), language);
    }

    private static Problem failed(Failure failure, Locale language) {
        var reference = Failure.reference();
        LOG.log(Level.SEVERE, () -> "failure " + reference + "\n" + failure.trace());
        return Problems.failure(reference, language);
    }
}
