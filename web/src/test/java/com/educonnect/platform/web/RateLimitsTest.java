package com.educonnect.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.educonnect.platform.web.RateLimits.Kind;
import com.educonnect.tenancy.Configuration;
import com.educonnect.tenancy.Grid;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RateLimitsTest {
    private final RateLimits limits = new RateLimits();
    private final AtomicInteger members = new AtomicInteger(1);

    @TempDir
    Path directory;

    @BeforeEach
    void twelveForASchool() throws IOException {
        var file = Files.writeString(directory.resolve("settings"), "limit.school.per-minute = 12\n");
        limits.configuration = new Configuration(file);
        limits.grid = new Grid() {
            @Override
            public int members() {
                return members.get();
            }
        };
    }

    @Test
    void endAtTheAllowanceAndSayHowLongToWait() {
        assertThat(granted(12, "t00001")).isEqualTo(12);

        var refused = limits.spend(Kind.SCHOOL, "t00001");

        assertThat(refused.granted()).isFalse();
        assertThat(refused.waitSeconds()).isBetween(1L, 6L);
        assertThat(RateLimitHeaders.of(refused)).containsEntry("RateLimit-Policy", "\"school\";q=12;w=60");
    }

    @Test
    void letOneSchoolSpendNothingOfAnothers() {
        granted(500, "t00001");

        assertThat(granted(12, "t00002")).isEqualTo(12);
    }

    @Test
    void areSharedAmongTheNodesOfTheGrid() {
        members.set(2);

        assertThat(granted(100, "t00001")).isEqualTo(6);
    }

    private long granted(int requests, String school) {
        return Collections.nCopies(requests, school).stream()
                .filter(asking -> limits.spend(Kind.SCHOOL, asking).granted())
                .count();
    }
}
