package com.educonnect.config.providers;

import java.io.IOException;

/** The simulated providers as a program of their own: it tells in one line where it listens, and ends with its input. */
public final class Simulation {
    private Simulation() {}

    /** @param arguments the seed, and the only host to which callbacks of single payments may go */
    public static void main(String... arguments) throws IOException {
        try (var simulator = ProviderSimulator.running(Long.parseLong(arguments[0]), arguments[1])) {
            System.out.println(simulator.baseUrl() + " " + simulator.adminUrl());
            while (System.in.read() >= 0) {
                continue;
            }
        }
        System.exit(0);
    }
}
