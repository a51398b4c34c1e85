package com.educonnect.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/**
 * Names a process that outlives a killed launcher. The moment it began is kept beside its number, since the system
 * gives numbers out again.
 */
final class PidFile {
    private static final Duration CLOCK_DRIFT = Duration.ofSeconds(5);

    private PidFile() {}

    static void write(Path file, ProcessHandle process) {
        PrivateFile.write(file, process.pid() + " " + begun(process).getEpochSecond());
    }

    static Optional<ProcessHandle> alive(Path file) {
        try {
            var words = Files.readString(file).split(" ");
            return alive(Long.parseLong(words[0]), Instant.ofEpochSecond(Long.parseLong(words[1])));
        } catch (IOException | RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    static Optional<ProcessHandle> alive(long pid, Instant begun) {
        return ProcessHandle.of(pid)
                .filter(PidFile::runs)
                .filter(process -> Duration.between(begun, begun(process)).abs().compareTo(CLOCK_DRIFT) < 0);
    }

    static void end(ProcessHandle process, Duration patience) {
        process.destroy();
        if (!ended(process, patience)) {
            process.destroyForcibly();
            ended(process, patience);
        }
    }

    static boolean ended(ProcessHandle process, Duration patience) {
        var deadline = Instant.now().plus(patience);
        while (runs(process)) {
            if (Instant.now().isAfter(deadline) || Thread.currentThread().isInterrupted()) {
                return false;
            }
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
        return true;
    }

    /** An orphan that has ended stays listed as "Z" where process 1 collects no orphans, as in many containers. */
    private static boolean runs(ProcessHandle process) {
        if (!process.isAlive()) {
            return false;
        }
        try {
            var state = Files.readString(Path.of("/proc/" + process.pid() + "/stat"));
            return !state.substring(state.lastIndexOf(')')).startsWith(") Z");
        } catch (IOException notLinux) {
            return process.isAlive();
        }
    }

    private static Instant begun(ProcessHandle process) {
        return process.info().startInstant().orElse(Instant.EPOCH);
    }
}
