package com.educonnect.platform.web;

import java.security.SecureRandom;
import java.sql.BatchUpdateException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.postgresql.util.PSQLException;

/** What lies behind an exception that reached the edge: the containers wrap what the rules and the database threw. */
record Failure(List<Throwable> causes) {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int DEEPEST = 12;
    private static final int FRAMES = 25;

    static Failure of(Throwable thrown) {
        var causes = new ArrayList<Throwable>();
        for (var cause = thrown; cause != null && causes.size() < DEEPEST; cause = behind(cause)) {
            if (causes.contains(cause)) {
                break;
            }
            causes.add(cause);
        }
        return new Failure(causes);
    }

    /** A failed batch tells its reason in the chain of next exceptions. */
    private static Throwable behind(Throwable cause) {
        return cause instanceof BatchUpdateException batch && batch.getNextException() != null
                ? batch.getNextException()
                : cause.getCause();
    }

    <T> Optional<T> find(Class<T> type) {
        return causes.stream().filter(type::isInstance).map(type::cast).findFirst();
    }

    boolean named(String suffix) {
        return causes.stream()
                .anyMatch(cause -> cause.getClass().getSimpleName().endsWith(suffix));
    }

    /** The SQLSTATE of the innermost database exception, or an empty text. */
    String state() {
        return causes.stream()
                .filter(SQLException.class::isInstance)
                .map(cause -> ((SQLException) cause).getSQLState())
                .filter(state -> state != null)
                .reduce("", (outer, inner) -> inner);
    }

    Optional<String> constraint() {
        return find(PSQLException.class)
                .map(PSQLException::getServerErrorMessage)
                .map(message -> message.getConstraint());
    }

    static String reference() {
        return HexFormat.of().withUpperCase().toHexDigits(RANDOM.nextLong(), 10);
    }

    /**
     * The classes and places of a failure for the log. Messages are left out, except of kinds that never carry what a
     * person typed: a database's or a parser's message quotes rows and documents.
     */
    String trace() {
        var text = new StringBuilder(2_000);
        for (var cause : causes) {
            text.append(text.isEmpty() ? "" : "\ncaused by ")
                    .append(cause.getClass().getName());
            if (speaksOfCodeOnly(cause)) {
                text.append(": ").append(Texts.plain(String.valueOf(cause.getMessage())));
            }
            Arrays.stream(cause.getStackTrace()).limit(FRAMES).forEach(frame -> text.append("\n  at ")
                    .append(frame));
        }
        return text.append(state().isEmpty() ? "" : "\nSQLSTATE " + state()).toString();
    }

    private static boolean speaksOfCodeOnly(Throwable cause) {
        return cause instanceof NullPointerException
                || cause instanceof ClassCastException
                || cause instanceof LinkageError
                || cause instanceof IllegalStateException
                || cause.getClass().getName().startsWith("org.jboss.weld.")
                || cause instanceof javax.naming.NamingException;
    }
}
