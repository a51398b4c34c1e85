package com.educonnect.courses.cartridge;

import com.educonnect.files.FileService;
import com.educonnect.platform.PlatformError;
import com.educonnect.platform.Rejected;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;
import java.util.UUID;

/** A course that the caller may take along. Its files go out part by part, so that they never stand in memory. */
public record CartridgeExport(Cartridge cartridge) {
    public void write(OutputStream to, FileService files) throws IOException {
        CartridgeWriter.write(cartridge, to, (file, zip) -> copy(file, zip, files));
    }

    private static void copy(UUID id, OutputStream to, FileService files) throws IOException {
        var file = files.of(Set.of(id)).get(id);
        if (file == null) {
            throw new Rejected(PlatformError.NOT_FOUND);
        }
        for (var at = 0L; at < file.bytes(); ) {
            var part = files.part(file, at);
            to.write(part);
            at += part.length;
        }
    }
}
