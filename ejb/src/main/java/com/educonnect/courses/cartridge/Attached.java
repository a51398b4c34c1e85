package com.educonnect.courses.cartridge;

import java.io.IOException;
import java.io.OutputStream;
import java.util.UUID;

/** Writes what a file holds. */
@FunctionalInterface
interface Attached {
    void write(UUID file, OutputStream to) throws IOException;
}
