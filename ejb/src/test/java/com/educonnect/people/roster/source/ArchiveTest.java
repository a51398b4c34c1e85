package com.educonnect.people.roster.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArchiveTest {
    private static final Limits SMALL = new Limits(1 << 20, 3, 3L << 20, 2 << 20, 100, 100, 10, 100);

    private static void refuses(byte[] zip, String reason) {
        assertThatThrownBy(() -> ZipSource.read("set.zip", zip, SMALL))
                .isInstanceOf(Unreadable.class)
                .hasMessageContaining(reason);
    }

    private static byte[] zip(String name, byte[] content) {
        return Passwords.zip(Map.of(name, content));
    }

    @Test
    void opensFoldersAndLeavesTheNoiseOfDesktopsOut() {
        var files = new LinkedHashMap<String, byte[]>();
        files.put("OneRoster/users.csv", "a\n1\n".getBytes(UTF_8));
        files.put("__MACOSX/OneRoster/._users.csv", new byte[10]);

        assertThat(ZipSource.read("set.zip", Passwords.zip(files), SMALL)).containsOnlyKeys("users.csv");
    }

    @Test
    void isMadeOfTheSameBytesInEveryTimeZone() {
        var usual = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Africa/Dakar"));
            var dakar = zip("users.csv", "a".getBytes(UTF_8));
            TimeZone.setDefault(TimeZone.getTimeZone("Africa/Nairobi"));

            assertThat(zip("users.csv", "a".getBytes(UTF_8))).isEqualTo(dakar);
        } finally {
            TimeZone.setDefault(usual);
        }
    }

    @Test
    void refusesWhatGrowsTooMuch() {
        refuses(zip("users.csv", new byte[(2 << 20) - 1]), "archive-bomb");
        refuses(zip("users.csv", new byte[3 << 20]), "archive-bomb");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../users.csv", "a/../../users.csv", "/etc/users.csv", "..\\users.csv", "C:\\users.csv"})
    void refusesNamesThatLeaveTheArchive(String name) {
        refuses(zip(name, new byte[1]), "archive-path");
    }

    @Test
    void refusesArchivesInArchivesWhateverTheirName() {
        refuses(zip("inner.zip", new byte[1]), "archive-nested");
        refuses(zip("users.csv", zip("users.csv", new byte[1])), "archive-nested");
    }

    @Test
    void refusesTheSameNameTwice() {
        var files = new LinkedHashMap<String, byte[]>();
        files.put("users.csv", new byte[1]);
        files.put("a/Users.csv", new byte[1]);

        refuses(Passwords.zip(files), "archive-duplicate");
    }

    @Test
    void refusesTooManyFiles() {
        var files = new LinkedHashMap<String, byte[]>();
        for (var i = 0; i < 4; i++) {
            files.put(i + ".csv", new byte[1]);
        }

        refuses(Passwords.zip(files), "archive-bomb");
    }

    @Test
    void refusesWhatIsNoArchive() {
        refuses(new byte[] {'P', 'K', 3, 4, 9, 9}, "bad-archive");
    }
}
