package com.educonnect.people.roster.source;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;

/**
 * Text of a file that does not say how it is encoded: a byte order mark decides, then the zero bytes of UTF-16, then
 * strict UTF-8; what is none of these comes from an old Windows spreadsheet.
 */
public record Decoded(String text, Charset charset) {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int SAMPLE = 4096;

    public static Decoded of(String file, byte[] bytes, Problems problems) {
        var found = byMark(bytes);
        var mark = found == null ? 0 : found.equals(UTF_8) ? 3 : 2;
        var charset = found == null ? guess(bytes) : found;
        var text = decode(bytes, mark, charset);
        if (text == null && charset.equals(UTF_8) && mark == 0) {
            charset = WINDOWS;
            text = decode(bytes, 0, WINDOWS);
            problems.add(Finding.ENCODING_ASSUMED, Place.of(file), "windows-1252");
        }
        if (text == null || text.indexOf('\0') >= 0) {
            throw new Unreadable(Finding.UNREADABLE_TEXT, Place.of(file), charset.name());
        }
        return new Decoded(text, charset);
    }

    private static Charset byMark(byte[] bytes) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return UTF_8;
        }
        if (starts(bytes, 0xFF, 0xFE)) {
            return UTF_16LE;
        }
        return starts(bytes, 0xFE, 0xFF) ? UTF_16BE : null;
    }

    private static boolean starts(byte[] bytes, int... mark) {
        for (var i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** Latin text in UTF-16 has a zero in every other byte. */
    private static Charset guess(byte[] bytes) {
        var zeros = new int[2];
        var length = Math.min(bytes.length, SAMPLE) & ~1;
        for (var i = 0; i < length; i++) {
            zeros[i & 1] += bytes[i] == 0 ? 1 : 0;
        }
        if (length >= 4 && zeros[1] > length / 4 && zeros[0] < zeros[1] / 4) {
            return UTF_16LE;
        }
        return length >= 4 && zeros[0] > length / 4 && zeros[1] < zeros[0] / 4 ? UTF_16BE : UTF_8;
    }

    private static String decode(byte[] bytes, int from, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString();
        } catch (CharacterCodingException notThis) {
            return null;
        }
    }
}
