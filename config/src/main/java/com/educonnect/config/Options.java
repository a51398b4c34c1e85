package com.educonnect.config;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * What is started, and where.
 *
 * @param payara the distribution's zip
 * @param ear the application
 * @param port 0 for any free one
 * @param fast starts sooner and forgets sooner: for tests
 * @param full whether the demonstration has schools of a thousand pupils
 * @param deployed whether the application is deployed; Arquillian does it otherwise
 */
public record Options(
        Path home,
        Path payara,
        Path ear,
        String address,
        int port,
        int nodes,
        String heap,
        boolean full,
        boolean fast,
        boolean deployed) {

    private static final Set<String> KNOWN =
            Set.of("home", "payara", "ear", "address", "port", "nodes", "heap", "demonstration");

    /** As the build's tests know them: the zip and the EAR from system properties, any free port. */
    public static Options forTests(Path home) {
        return new Options(
                home.toAbsolutePath().normalize(),
                Path.of(System.getProperty("educonnect.payara")),
                Path.of(System.getProperty("educonnect.ear")),
                "127.0.0.1",
                0,
                1,
                "768m",
                false,
                true,
                true);
    }

    public Options withNodes(int count) {
        return new Options(home, payara, ear, address, port, count, heap, full, fast, deployed);
    }

    public Options undeployed() {
        return new Options(home, payara, ear, address, port, nodes, heap, full, fast, false);
    }

    /** As production runs: compiled fully, written durably. For measurements. */
    public Options thorough() {
        return new Options(home, payara, ear, address, port, nodes, heap, full, false, deployed);
    }

    static Options parse(String... arguments) {
        var given = given(arguments);
        return new Options(
                Path.of(given.getOrDefault("home", ".data")).toAbsolutePath().normalize(),
                path(given, "payara"),
                path(given, "ear"),
                given.getOrDefault("address", "127.0.0.1"),
                number(given, "port", 8080, 1, 65_534),
                number(given, "nodes", 1, 1, 2),
                given.getOrDefault("heap", "768m"),
                isFull(given.getOrDefault("demonstration", "modest")),
                false,
                true);
    }

    private static boolean isFull(String demonstration) {
        if (!Set.of("modest", "full").contains(demonstration)) {
            throw new StartFailed("--demonstration is " + demonstration + ", but must be modest or full");
        }
        return demonstration.equals("full");
    }

    private static Map<String, String> given(String... arguments) {
        var given = new HashMap<String, String>();
        for (int i = 0; i < arguments.length; i += 2) {
            var name = arguments[i].replaceFirst("^--", "");
            if (!KNOWN.contains(name) || i + 1 == arguments.length) {
                throw new StartFailed("Unknown option " + arguments[i] + "; known are "
                        + String.join(
                                ", ",
                                KNOWN.stream()
                                        .map(known -> "--" + known)
                                        .sorted()
                                        .toList()));
            }
            given.put(name, arguments[i + 1]);
        }
        return given;
    }

    private static Path path(Map<String, String> given, String name) {
        if (!given.containsKey(name)) {
            throw new StartFailed("Option --" + name + " is missing");
        }
        return Path.of(given.get(name)).toAbsolutePath().normalize();
    }

    private static int number(Map<String, String> given, String name, int otherwise, int least, int most) {
        var text = given.getOrDefault(name, String.valueOf(otherwise));
        if (!text.matches("\\d{1,5}") || Integer.parseInt(text) < least || Integer.parseInt(text) > most) {
            throw new StartFailed("--%s is %s, but must be a number from %d to %d".formatted(name, text, least, most));
        }
        return Integer.parseInt(text);
    }
}
