package com.educonnect.auth;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.UUID;

/**
 * What attempts are counted by: any part may be null.
 *
 * @param login a digest of the login name
 * @param from the address (of IPv6 the /64 network) or the known device
 */
record LoginKey(String login, String from) {
    /** The key in the grid: each part is written with its length, so that no two keys are written alike. */
    UUID id() {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            write(out, login);
            write(out, from);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var digest = ByteBuffer.wrap(Digests.sha256(bytes.toByteArray()));
        return new UUID(digest.getLong(), digest.getLong());
    }

    private static void write(DataOutputStream out, String part) throws IOException {
        out.writeBoolean(part != null);
        if (part != null) {
            out.writeUTF(part);
        }
    }
}
