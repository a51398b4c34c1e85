package com.educonnect.config.demonstration;

import com.educonnect.config.MailReceiver;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * What the demonstration is loaded into.
 *
 * @param base where the application answers
 * @param databases in which the schools lie
 * @param operator how the operator logs in
 * @param password of all people of the demonstration
 */
public record Installation(
        URI base,
        Path home,
        MailReceiver mail,
        Databases databases,
        String operator,
        String operatorPassword,
        String password) {
    /** Connections with every right, for a fill that no person would type in. */
    @FunctionalInterface
    public interface Databases {
        /** @param node as the registry calls a database; most schools, and the registry itself, lie in {@code main} */
        Connection open(String node) throws SQLException;

        default Connection main() throws SQLException {
            return open("main");
        }
    }
}
