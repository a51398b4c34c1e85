package com.educonnect.config;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.security.SecureRandom;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;

/**
 * Ports of this machine, from below those that systems give to outgoing connections (from 32768 on Linux, from 49152 elsewhere,
 * RFC 6335): of those, one could be taken before whoever chose it listens. One that was given out is not given out
 * again by this process.
 */
final class Ports {
    private static final int FIRST = 20_000;
    private static final int END = 32_000;
    private static final Set<Integer> GIVEN = new HashSet<>();
    private static final Random RANDOM = new SecureRandom();

    private Ports() {}

    static synchronized int free() {
        while (true) {
            var port = RANDOM.nextInt(FIRST, END);
            if (!GIVEN.contains(port) && isFree(port)) {
                GIVEN.add(port);
                return port;
            }
        }
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }

    static void requireFree(String address, int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(address, port));
        } catch (IOException | IllegalArgumentException e) {
            throw new StartFailed("Port %d on %s cannot be used (%s); choose another one with -Dport=…"
                    .formatted(port, address, e.getMessage()));
        }
    }
}
