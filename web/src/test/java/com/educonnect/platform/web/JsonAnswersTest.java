package com.educonnect.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.educonnect.platform.Page;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

public class JsonAnswersTest {
    public record Pupil(UUID id, String name, LocalDate born, Instant seen, String note) {}

    @Test
    void writeViewsInOneOrderWithIsoDatesAndWithoutNulls() {
        var awa = new Pupil(new UUID(0, 1), "Awa Né", LocalDate.of(2015, 3, 1), Instant.EPOCH, null);

        assertThat(new JsonAnswers().getContext(Page.class).toJson(new Page<>(List.of(awa), null)))
                .isEqualTo("{\"items\":[{\"born\":\"2015-03-01\",\"id\":\"00000000-0000-0000-0000-000000000001\","
                        + "\"name\":\"Awa Né\",\"seen\":\"1970-01-01T00:00:00Z\"}]}");
    }
}
