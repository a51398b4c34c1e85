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
 * @param main opens the database of most schools, with every right
 * @param operator how the operator logs in
 * @param password of all people of the demonstration
 */
public record Installation(
        URI base, Path home, MailReceiver mail, Main main, String operator, String operatorPassword, String password) {
    /** A connection for a fill that no person would type in. */
    @FunctionalInterface
    public interface Main {
        Connection open() throws SQLException;
    }
}
