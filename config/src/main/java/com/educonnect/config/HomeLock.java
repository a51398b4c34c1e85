package com.educonnect.config;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** One launcher per home directory. The system lets go of the lock when the launcher dies, however it dies. */
final class HomeLock implements AutoCloseable {
    private final FileChannel channel;

    private HomeLock(FileChannel channel) {
        this.channel = channel;
    }

    static HomeLock take(Path home) {
        PrivateFile.directory(home);
        try {
            var channel = FileChannel.open(
                    home.resolve("launcher.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (channel.tryLock() == null) {
                channel.close();
                throw new StartFailed(
                        "EduConnect already runs in " + home + "; choose another directory with -Dhome=…");
            }
            return new HomeLock(channel);
        } catch (IOException e) {
            throw new StartFailed("Cannot write to " + home + ": " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
