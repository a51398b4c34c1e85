package com.educonnect.tenancy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The migration scripts of a school's schema, in the order of their versions across all domains. */
record Scripts(List<Script> all) {
    private static final Pattern NAME = Pattern.compile("V([0-9]{12})__[a-z0-9_]+\\.sql");
    private static final String FOLDER = "db/school";

    /** One script; its version is the UTC minute at which it was begun. */
    record Script(String version, String sql) {}

    static Scripts load() {
        try {
            var place = Scripts.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI();
            if (place.getPath() != null && place.getPath().endsWith("/")) {
                return read(Path.of(place).resolve(FOLDER));
            }
            try (var jar = FileSystems.newFileSystem(Path.of(place), Map.of())) {
                return read(jar.getPath(FOLDER));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Scripts read(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            var scripts = files.filter(file -> file.toString().endsWith(".sql"))
                    .map(Scripts::script)
                    .sorted(Comparator.comparing(Script::version))
                    .toList();
            if (scripts.stream().map(Script::version).distinct().count() != scripts.size()) {
                throw new IllegalStateException("two scripts of a school have the same version");
            }
            return new Scripts(scripts);
        }
    }

    private static Script script(Path file) {
        var name = NAME.matcher(file.getFileName().toString());
        if (!name.matches()) {
            throw new IllegalStateException("not a migration's name: " + file);
        }
        try (InputStream in = Files.newInputStream(file)) {
            return new Script(name.group(1), new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String target() {
        return all.getLast().version();
    }

    /** What a schema of this version still lacks, as one text. */
    String after(String version) {
        var text = new StringBuilder();
        all.stream()
                .filter(script -> script.version().compareTo(version) > 0)
                .forEach(script -> text.append(script.sql()).append("\n;\n"));
        return text.toString();
    }
}
