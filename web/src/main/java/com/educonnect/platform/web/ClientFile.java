package com.educonnect.platform.web;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** One file of the web client, as it is and in the packed forms that were made of it when the client was built. */
final class ClientFile {
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("html", "text/html;charset=UTF-8"),
            Map.entry("js", "text/javascript;charset=UTF-8"),
            Map.entry("css", "text/css;charset=UTF-8"),
            Map.entry("json", "application/json"),
            Map.entry("txt", "text/plain;charset=UTF-8"),
            Map.entry("webmanifest", "application/manifest+json"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("webp", "image/webp"),
            Map.entry("avif", "image/avif"),
            Map.entry("woff2", "font/woff2"),
            Map.entry("wasm", "application/wasm"));
    private static final int TAG_BYTES = 12;

    private final String path;
    private final Map<String, byte[]> forms;
    private final String tag;

    /** @param forms by the content coding, {@link Encodings#PLAIN} among them */
    ClientFile(String path, Map<String, byte[]> forms) {
        this.path = path;
        this.forms = Map.copyOf(forms);
        tag = tag(forms.get(Encodings.PLAIN));
    }

    static ClientFile unzipped(String path, byte[] packed) {
        try (var in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return new ClientFile(path, Map.of("gzip", packed, Encodings.PLAIN, in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String type() {
        return TYPES.getOrDefault(path.substring(path.lastIndexOf('.') + 1), "application/octet-stream");
    }

    /** A name with the digest of its content never stands for anything else; the pages are asked for anew each time. */
    String caching() {
        if (path.startsWith(ClientFiles.ASSETS)) {
            return "public, max-age=31536000, immutable";
        }
        var entrance = path.endsWith(".html") || path.endsWith(".js") || path.endsWith(".webmanifest");
        return entrance ? "no-cache" : "public, max-age=86400";
    }

    boolean packed() {
        return forms.size() > 1;
    }

    String encoding(String accepted) {
        var offered = new ArrayList<>(List.of("br", "gzip", Encodings.PLAIN));
        offered.retainAll(forms.keySet());
        return Encodings.best(accepted, offered);
    }

    byte[] form(String encoding) {
        return forms.get(encoding);
    }

    /** Strong: each form of the file has its own. */
    String tag(String encoding) {
        return "\"" + tag + (encoding.equals(Encodings.PLAIN) ? "" : "-" + encoding) + "\"";
    }

    byte[] zipped() {
        if (forms.containsKey("gzip")) {
            return forms.get("gzip");
        }
        var bytes = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(bytes)) {
            out.write(forms.get(Encodings.PLAIN));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String tag(byte[] content) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(Arrays.copyOf(digest, TAG_BYTES));
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException(absent);
        }
    }
}
