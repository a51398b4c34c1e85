package com.educonnect.platform.web;

import jakarta.json.Json;
import jakarta.json.JsonString;
import jakarta.servlet.ServletContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** The web client of this release: read once, out of a folder of the WAR that no address reaches. */
final class ClientFiles {
    static final String ASSETS = "/assets/";
    static final String START = "/index.html";
    private static final String FOLDER = "/WEB-INF/client";
    private static final String WORDS = "/preload.json";
    private static final Map<String, String> ENDINGS = Map.of(".br", "br", ".gz", "gzip");

    private final SortedMap<String, ClientFile> files = new TreeMap<>();
    private final Map<String, String> words = new HashMap<>();

    static ClientFiles in(ServletContext context) {
        var forms = new HashMap<String, Map<String, byte[]>>();
        read(context, FOLDER + "/", forms);
        var client = new ClientFiles();
        forms.forEach((path, bytes) -> client.files.put(path, new ClientFile(path, bytes)));
        client.readWords();
        return client;
    }

    private static void read(ServletContext context, String folder, Map<String, Map<String, byte[]>> forms) {
        var paths = context.getResourcePaths(folder);
        for (var path : paths == null ? Set.<String>of() : paths) {
            if (path.endsWith("/")) {
                read(context, path, forms);
            } else {
                var ending = path.substring(path.lastIndexOf('.'));
                var name = ENDINGS.containsKey(ending) ? path.substring(0, path.length() - ending.length()) : path;
                forms.computeIfAbsent(name.substring(FOLDER.length()), any -> new HashMap<>())
                        .put(ENDINGS.getOrDefault(ending, Encodings.PLAIN), bytes(context, path));
            }
        }
    }

    private static byte[] bytes(ServletContext context, String path) {
        try (var in = context.getResourceAsStream(path)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file of exactly this address, or null. */
    ClientFile find(String path) {
        return files.get(path.equals("/") ? START : path);
    }

    private void readWords() {
        var told = files.remove(WORDS);
        if (told != null) {
            var bytes = new ByteArrayInputStream(told.form(Encodings.PLAIN));
            try (var reader = Json.createReader(bytes)) {
                reader.readObject()
                        .forEach((language, paths) -> words.put(
                                language,
                                paths.asJsonArray().getValuesAs(JsonString::getString).stream()
                                        .map("<%s>; rel=modulepreload"::formatted)
                                        .collect(Collectors.joining(", "))));
            }
        }
    }

    /** The {@code Link} by which a browser loads its language's words beside the page that will ask for them, or null. */
    String link(String languages) {
        var language = Languages.best(languages, words.keySet());
        return words.get(language == null ? "fr" : language);
    }

    SortedMap<String, ClientFile> assets() {
        return files.subMap(ASSETS, ASSETS + Character.MAX_VALUE);
    }

    /** Two builds with the same files are the same release. */
    String release() {
        var names = String.join("\n", assets().keySet());
        return UUID.nameUUIDFromBytes(names.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
