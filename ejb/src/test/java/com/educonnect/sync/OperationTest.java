package com.educonnect.sync;

import static com.educonnect.sync.SyncFixtures.operation;
import static org.assertj.core.api.Assertions.assertThat;

import com.educonnect.platform.Ids;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OperationTest {
    @Test
    void tellsItsAgeByItsNumber() {
        var operation = operation(Ids.next(), 1, "fièvre");

        assertThat(operation.madeBefore(Instant.now().plusSeconds(5))).isTrue();
        assertThat(operation.madeBefore(Instant.now().minus(Duration.ofDays(400))))
                .isFalse();
    }

    @Test
    void needsANumberThatHoldsATime() {
        assertThat(operation(Ids.next(), 1, "fièvre").timeOrdered()).isTrue();
        assertThat(operation(UUID.randomUUID(), 1, "fièvre").timeOrdered()).isFalse();
    }
}
