package com.educonnect.grades.council;

import jakarta.annotation.Nullable;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/**
 * A sentence of the school's bank.
 *
 * @param subject null for one that suits all
 */
public record PhraseView(UUID id, @Nullable UUID subject, String text, int position, int version) {
    static final String COLUMNS = "f.id, f.subject_id, f.text, f.position, f.version";

    static PhraseView of(ResultSet row) throws SQLException {
        return new PhraseView(
                row.getObject("id", UUID.class),
                row.getObject("subject_id", UUID.class),
                row.getString("text"),
                row.getInt("position"),
                row.getInt("version"));
    }

    boolean says(SavePhrase command) {
        return text.equals(command.text()) && position == command.position();
    }
}
