package com.educonnect.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JdkTest {
    private final Jdk seventeen = jdk(17);

    @Test
    void staysWithTheRunningOneIfItFits() {
        assertThat(Jdk.choose(jdk(25), List.of(jdk(21)))).isEqualTo(jdk(25));
    }

    @Test
    void takesTheOldestThatFits() {
        assertThat(Jdk.choose(seventeen, List.of(jdk(26), jdk(25), jdk(11), jdk(21))))
                .isEqualTo(jdk(21));
    }

    @Test
    void prefersOneThatWasMeasuredToANewerOne() {
        assertThat(Jdk.choose(seventeen, List.of(jdk(26), jdk(25)))).isEqualTo(jdk(25));
        assertThat(Jdk.choose(seventeen, List.of(jdk(26)))).isEqualTo(jdk(26));
    }

    @Test
    void saysInOneLineWhatIsMissing() {
        assertThatThrownBy(() -> Jdk.choose(seventeen, List.of(jdk(11))))
                .hasMessage("EduConnect needs a JDK 21 or newer; found 17 at /jdks/17");
    }

    @Test
    void readsTheVersionThatAJdkStatesOfItself(@TempDir Path home) throws IOException {
        Files.createDirectory(home.resolve("bin"));
        Files.createFile(
                home.resolve("bin/javac"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"Somebody\"\nJAVA_VERSION=\"21.0.5\"\n");

        assertThat(Jdk.read(home)).contains(new Jdk(home, 21));
    }

    @Test
    void passesOverARuntimeWithoutCompiler(@TempDir Path home) throws IOException {
        Files.writeString(home.resolve("release"), "JAVA_VERSION=\"21.0.5\"\n");

        assertThat(Jdk.read(home)).isEmpty();
    }

    private static Jdk jdk(int major) {
        return new Jdk(Path.of("/jdks/" + major), major);
    }
}
