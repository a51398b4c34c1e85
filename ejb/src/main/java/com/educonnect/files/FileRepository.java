package com.educonnect.files;

import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.TenantData;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads and writes files and their parts. */
@Dependent
class FileRepository {
    private static final String SELECT =
            "SELECT id, name, purpose, bytes, received, media_type, sha256, uploaded_by FROM file";

    @Inject
    @TenantData
    Sql sql;

    Optional<StoredFile> find(UUID id) {
        return sql.find(SELECT + " WHERE id = ?", FileRepository::file, id);
    }

    List<StoredFile> all(Collection<UUID> ids) {
        return sql.query(SELECT + " WHERE id = ANY (?)", FileRepository::file, Sql.array("uuid", ids));
    }

    /** Held until the transaction ends: of two pieces for the same place one comes too late, on whichever node. */
    Optional<StoredFile> hold(UUID id) {
        return sql.find(SELECT + " WHERE id = ? FOR UPDATE", FileRepository::file, id);
    }

    private static StoredFile file(ResultSet row) throws SQLException {
        return new StoredFile(
                row.getObject("id", UUID.class),
                row.getString("name"),
                Purpose.valueOf(row.getString("purpose")),
                row.getLong("bytes"),
                row.getLong("received"),
                row.getString("media_type"),
                row.getBytes("sha256"),
                row.getObject("uploaded_by", UUID.class));
    }

    /** What all files come to; whoever adds one waits for the others that do. */
    long heldBytes() {
        sql.query("SELECT pg_advisory_xact_lock(hashtext('files'), hashtext(current_schema()))", row -> null);
        return sql.find("SELECT coalesce(sum(bytes), 0) FROM file", row -> row.getLong(1))
                .orElseThrow();
    }

    boolean create(UploadMetadata told, long bytes, UUID by) {
        return sql.update(
                        "INSERT INTO file (id, name, purpose, bytes, uploaded_by) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
                        told.id(),
                        told.name(),
                        told.purpose().name(),
                        bytes,
                        by)
                == 1;
    }

    void append(UUID id, long offset, byte[] piece) {
        sql.update("INSERT INTO file_part (file_id, starts_at, content) VALUES (?, ?, ?)", id, offset, piece);
        sql.update("UPDATE file SET received = received + ? WHERE id = ?", piece.length, id);
    }

    void complete(UUID id, String mediaType, byte[] sha256) {
        sql.update(
                "UPDATE file SET media_type = ?, sha256 = ?, completed_at = now() WHERE id = ?", mediaType, sha256, id);
    }

    void delete(UUID id) {
        sql.update("DELETE FROM file WHERE id = ?", id);
    }

    /** The part that starts there, or empty at the end. */
    Optional<byte[]> part(UUID id, long offset) {
        return sql.find(
                "SELECT content FROM file_part WHERE file_id = ? AND starts_at = ?",
                row -> row.getBytes(1),
                id,
                offset);
    }

    /** Something refers to them from now on. */
    void keep(Collection<UUID> ids) {
        sql.update("UPDATE file SET kept_at = now() WHERE id = ANY (?) AND kept_at IS NULL", Sql.array("uuid", ids));
    }

    int deleteUnkept(Instant before, int most) {
        return sql.update("""
                DELETE FROM file WHERE id IN (
                    SELECT id FROM file WHERE kept_at IS NULL AND created_at < ?
                     ORDER BY created_at LIMIT ? FOR UPDATE SKIP LOCKED)
                """, before, most);
    }
}
