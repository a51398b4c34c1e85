package com.educonnect.platform;

import java.util.Locale;

/**
 * One refusal of one domain. Each domain lists its refusals in one enum; the published code is derived from the
 * package and the constant: {@code GradeError.MARK_OFF_SCALE} in {@code com.educonnect.grades} is
 * {@code grades.mark-off-scale}. The texts stand in the domain's {@code messages_<language>.properties} under the part
 * behind the dot (the title) and the same with {@code .detail} (a {@link java.text.MessageFormat} over the details).
 */
public interface ErrorCode {
    String name();

    Kind kind();

    default String domain() {
        var name = getClass().getPackageName();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    default String reason() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    default String code() {
        return domain() + "." + reason();
    }

    /** What the refusal means to a client, as an HTTP status. */
    enum Kind {
        INVALID(400),
        UNAUTHENTICATED(401),
        FORBIDDEN(403),
        NOT_FOUND(404),
        CONFLICT(409),
        GONE(410),
        STALE(412),
        TOO_LARGE(413),
        TOO_MANY(429),
        DAMAGED(460),
        UNAVAILABLE(503);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        public int status() {
            return status;
        }
    }
}
