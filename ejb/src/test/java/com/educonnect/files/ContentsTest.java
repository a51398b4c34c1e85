package com.educonnect.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContentsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE html><html><script>alert(1)</script></html>",
                "<html><body onload=alert(1)>",
                "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>",
                "<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg'/>",
                "#!/bin/sh\nrm -rf /\n"
            })
    void whatABrowserOrAMachineWouldRunIsTakenForNoPurposeWhateverItsName(String content) {
        for (var name : new String[] {"photo.jpg", "devoir.pdf", "devoir"}) {
            var type = Contents.type(content.getBytes(StandardCharsets.UTF_8), name);
            for (var purpose : Purpose.values()) {
                assertThat(purpose.takes(type)).as(type + " " + name).isFalse();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "255044462d312e340a, devoir.pdf, application/pdf",
        "ffd8ffe000104a46494600, photo.html, image/jpeg",
        "89504e470d0a1a0a0000000d49484452, image, image/png",
        "4d5a90000300000004000000ffff0000, devoir.pdf, application/x-dosexec",
    })
    void theContentTellsTheTypeAndNotTheName(String start, String name, String type) {
        assertThat(Contents.type(HexFormat.of().parseHex(start), name)).isIn(type, "application/x-msdownload");
    }

    @ParameterizedTest
    @CsvSource({
        "1a45dfa39f4286810142f7810142f2810442f381084282847765626d42878104428581021853806701ffffffffffffff, voix.webm",
        "0000001c667479706d703432000000016d70343269736f6d, voix.m4a",
        "4f67675300020000000000000000010000000000000000000000011" + "34f70757348656164010138010000000000, voix.ogg",
    })
    void whatPhonesRecordIsAVoice(String start, String name) {
        var type = Contents.type(HexFormat.of().parseHex(start), name);
        assertThat(Purpose.FEEDBACK.takes(type)).as(type).isTrue();
    }

    @Test
    void aWordDocumentIsToldFromOtherArchivesByItsName() {
        var zip = HexFormat.of().parseHex("504b0304140000000800");
        assertThat(Purpose.SUBMISSION.takes(Contents.type(zip, "devoir.docx"))).isTrue();
        assertThat(Purpose.SUBMISSION.takes(Contents.type(zip, "devoir.zip"))).isFalse();
        assertThat(Purpose.SUBMISSION.takes(Contents.type(zip, "devoir.docm"))).isFalse();
    }

    @Test
    void aPlainTextStaysOne() {
        assertThat(Contents.type("Il était une fois".getBytes(StandardCharsets.UTF_8), "conte.txt"))
                .isEqualTo("text/plain");
        assertThat(Purpose.FEEDBACK.takes("text/plain")).isFalse();
    }

    @Test
    void aNameThatPromisesSomethingElseIsRefusedBeforeItIsSent() {
        assertThat(Contents.isRefusedByName("page.html", Purpose.SUBMISSION)).isTrue();
        assertThat(Contents.isRefusedByName("devoir.pdf", Purpose.SUBMISSION)).isFalse();
        assertThat(Contents.isRefusedByName("devoir.pdf", Purpose.FEEDBACK)).isTrue();
        assertThat(Contents.isRefusedByName("devoir", Purpose.SUBMISSION)).isFalse();
    }
}
