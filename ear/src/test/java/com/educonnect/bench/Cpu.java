package com.educonnect.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

/** CPU time in nanoseconds, as Linux counts it: unlike the clock, it hardly minds what else the machine does. */
final class Cpu {
    private static final long TICK = 10_000_000L;
    private static final int FIRST_AFTER_NAME = 3;

    private Cpu() {}

    /** Of the calling thread. */
    static long thread() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** Of a process with one thread, exactly. */
    static long single(long pid) {
        return Long.parseLong(read(pid, "schedstat").split(" ")[0]);
    }

    /** Of a process with all its threads, to the nearest hundredth of a second. */
    static long process(long pid) {
        return (field(pid, 14) + field(pid, 15)) * TICK;
    }

    /** Of a PostgreSQL server's processes, those that have ended included. */
    static long server(long postmaster) {
        var ended = (field(postmaster, 16) + field(postmaster, 17)) * TICK;
        return ended
                + ProcessHandle.of(postmaster)
                        .orElseThrow()
                        .children()
                        .mapToLong(ProcessHandle::pid)
                        .map(Cpu::ofChild)
                        .sum();
    }

    /** Of a virtual machine's compilers, those of their threads that still live. */
    static long compilers(long pid) {
        try (var threads = Files.list(Path.of("/proc/" + pid + "/task"))) {
            return threads.filter(Cpu::isCompiler)
                    .map(thread -> pid + "/task/" + thread.getFileName())
                    .mapToLong(
                            thread -> Long.parseLong(read(thread, "schedstat").split(" ")[0]))
                    .sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isCompiler(Path thread) {
        try {
            return Files.readString(thread.resolve("comm")).matches("(?s)C[12] Compiler.*");
        } catch (IOException justEnded) {
            return false;
        }
    }

    private static long ofChild(long pid) {
        try {
            return single(pid);
        } catch (UncheckedIOException justEnded) {
            return 0;
        }
    }

    static String load() {
        try {
            return Files.readString(Path.of("/proc/loadavg")).split(" ")[0];
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Field numbers as in proc(5); the process's name may hold spaces. */
    private static long field(long pid, int number) {
        var stat = read(pid, "stat");
        return Long.parseLong(stat.substring(stat.lastIndexOf(')') + 2).split(" ")[number - FIRST_AFTER_NAME]);
    }

    private static String read(long pid, String file) {
        return read(Long.toString(pid), file);
    }

    private static String read(String pid, String file) {
        try {
            return Files.readString(Path.of("/proc/" + pid + "/" + file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
