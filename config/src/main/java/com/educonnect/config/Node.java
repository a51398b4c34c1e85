package com.educonnect.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** One Payara server: where it lives and where it listens. */
record Node(int number, Path directory, String address, int httpPort, int adminPort, int gridPort) {

    static List<Node> of(Options options) {
        var nodes = new ArrayList<Node>();
        for (int i = 0; i < options.nodes(); i++) {
            nodes.add(new Node(
                    i + 1,
                    directory(options.home(), i + 1),
                    options.address(),
                    options.port() == 0 ? Ports.free() : options.port() + i,
                    Ports.free(),
                    Ports.free()));
        }
        return nodes;
    }

    static Path directory(Path home, int number) {
        return home.resolve("payara").resolve("node" + number);
    }

    String name() {
        return "node" + number;
    }

    /** How this machine reaches it. */
    String url() {
        return "http://" + (address.equals("0.0.0.0") ? "127.0.0.1" : address) + ":" + httpPort;
    }

    Path pidFile() {
        return directory.resolve("launcher.pid");
    }

    Path log() {
        return directory.resolve("logs/server.log");
    }
}
