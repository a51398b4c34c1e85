package com.educonnect.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UploadMetadataTest {
    private static final UUID ID = UUID.randomUUID();

    @ParameterizedTest
    @CsvSource({
        "rédaction.pdf, rédaction.pdf",
        "../../etc/passwd, passwd",
        "C:\\devoirs\\photo.jpg, photo.jpg",
        "a\"b.txt, ab.txt",
    })
    void ofANameOnlyItsLastPartStays(String given, String kept) {
        assertThat(UploadMetadata.of(header(ID.toString(), given, "submission")))
                .isEqualTo(new UploadMetadata(ID, kept, Purpose.SUBMISSION));
    }

    @Test
    void aDirectionTurnedRoundInANameIsTakenOut() {
        assertThat(UploadMetadata.of(header(ID.toString(), "gpj\u202Efdp.exe", "submission"))
                        .name())
                .isEqualTo("gpjfdp.exe");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "id", "id ???", "filename YQ==,purpose c3VibWlzc2lvbg=="})
    void whatDoesNotSayWhatItIsIsRefused(String header) {
        assertThatThrownBy(() -> UploadMetadata.of(header)).hasMessage("files.upload-unreadable [Upload-Metadata]");
    }

    @Test
    void aPurposeThatNobodyKnowsIsRefused() {
        assertThatThrownBy(() -> UploadMetadata.of(header(ID.toString(), "a.txt", "malware")))
                .hasMessageStartingWith("files.upload-unreadable");
    }

    static String header(String id, String name, String purpose) {
        return "id " + base64(id) + ",filename " + base64(name) + ", purpose " + base64(purpose);
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
