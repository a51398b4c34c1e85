package com.educonnect.config;

/** Why EduConnect cannot start, in the one line that is shown to whoever started it. */
public final class StartFailed extends RuntimeException {
    private static final long serialVersionUID = 1;

    public StartFailed(String line) {
        super(line);
    }

    public StartFailed(String line, Throwable cause) {
        super(line, cause);
    }
}
