package com.educonnect.platform.web;

import com.educonnect.platform.ErrorCode;
import com.educonnect.platform.PlatformError;
import com.educonnect.platform.Rejected;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Words refusals in the caller's language. */
public final class Problems {
    private static final Map<Integer, PlatformError> CODES = Map.of(
            401, PlatformError.UNAUTHENTICATED,
            403, PlatformError.FORBIDDEN,
            404, PlatformError.NOT_FOUND,
            409, PlatformError.CONFLICT,
            413, PlatformError.TOO_LARGE,
            429, PlatformError.TOO_MANY_REQUESTS,
            503, PlatformError.UNAVAILABLE);

    /** Refusals of HTTP itself, which no rule can throw. */
    static final Map<Integer, String> PROTOCOL = Map.of(
            405, "method-not-allowed",
            406, "not-acceptable",
            408, "request-timeout",
            414, "address-too-long",
            415, "unsupported-media-type",
            417, "expectation-failed",
            431, "headers-too-large",
            501, "not-implemented");

    private Problems() {}

    /** Who refuses since there were too many tells first after how many seconds there is room again. */
    public static Problem of(Rejected rejected, Locale language) {
        var problem = of(rejected.code(), rejected.details(), language);
        return rejected.code().kind() == ErrorCode.Kind.TOO_MANY
                        && !rejected.details().isEmpty()
                        && rejected.details().getFirst() instanceof Long seconds
                ? problem.retryAfter(seconds.intValue())
                : problem;
    }

    public static Problem of(ErrorCode code, List<Object> details, Locale language) {
        var owner = code.getClass();
        var title = Texts.find(owner, code.reason(), language).orElse(code.code());
        var detail = Texts.find(owner, code.reason() + ".detail", language)
                .map(pattern -> Texts.format(pattern, details, language))
                .orElse(null);
        return new Problem(code.code(), title, code.kind().status(), detail);
    }

    /** A refusal that is known only by its HTTP status. */
    public static Problem ofStatus(int status, Locale language) {
        if (CODES.containsKey(status)) {
            return of(CODES.get(status), List.of(), language);
        }
        return protocol(reason(status), status, language);
    }

    private static String reason(int status) {
        return PROTOCOL.getOrDefault(status, status < 500 ? "invalid-request" : "failure");
    }

    private static Problem protocol(String reason, int status, Locale language) {
        return new Problem(
                "platform." + reason,
                Texts.find(PlatformError.class, reason, language).orElse(reason),
                status,
                Texts.find(PlatformError.class, reason + ".detail", language)
                        .map(pattern -> Texts.format(pattern, List.of(), language))
                        .orElse(null));
    }

    /** A failure of ours: it says nothing but where the log has the rest. */
    public static Problem failure(String reference, Locale language) {
        return protocol("failure", 500, language).referredTo(reference);
    }

    public static Problem conflict(String constraint, Locale language) {
        var problem = of(PlatformError.CONFLICT, List.of(), language);
        return Texts.constraint(constraint, language)
                .map(text -> new Problem(problem.code(), problem.title(), problem.status(), text))
                .orElse(problem);
    }
}
