package com.educonnect.auth.session;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;

/**
 * A session as plain bytes for the grid: no Java serialisation, so that nothing planted there is ever instantiated, and
 * nodes of two releases understand each other or see a stranger's form and read the row instead.
 */
final class SessionCodec {
    private static final int FORM = 1;

    private SessionCodec() {}

    static byte[] write(Session session) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeByte(FORM);
            write(out, session.id());
            write(out, session.identity());
            write(out, session.membership());
            write(out, session.person());
            write(out, session.tenant());
            write(out, session.district());
            write(out, session.host());
            write(out, session.language());
            out.writeLong(session.expires().toEpochMilli());
            write(out, session.roles());
            write(out, session.permissions());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Null if the bytes have another form. */
    static Session read(byte[] bytes) {
        try (var in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            if (in.readByte() != FORM) {
                return null;
            }
            return new Session(
                    id(in),
                    id(in),
                    id(in),
                    id(in),
                    text(in),
                    id(in),
                    text(in),
                    text(in),
                    Instant.ofEpochMilli(in.readLong()),
                    texts(in),
                    texts(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(DataOutputStream out, UUID id) throws IOException {
        out.writeBoolean(id != null);
        if (id != null) {
            out.writeLong(id.getMostSignificantBits());
            out.writeLong(id.getLeastSignificantBits());
        }
    }

    private static void write(DataOutputStream out, String text) throws IOException {
        out.writeBoolean(text != null);
        if (text != null) {
            out.writeUTF(text);
        }
    }

    private static void write(DataOutputStream out, Set<String> texts) throws IOException {
        out.writeShort(texts.size());
        for (var text : texts) {
            out.writeUTF(text);
        }
    }

    private static UUID id(DataInputStream in) throws IOException {
        return in.readBoolean() ? new UUID(in.readLong(), in.readLong()) : null;
    }

    private static String text(DataInputStream in) throws IOException {
        return in.readBoolean() ? in.readUTF() : null;
    }

    private static Set<String> texts(DataInputStream in) throws IOException {
        var texts = new LinkedHashSet<String>();
        for (var left = in.readShort(); left > 0; left--) {
            texts.add(in.readUTF());
        }
        return texts;
    }
}
