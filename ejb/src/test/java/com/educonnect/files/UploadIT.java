package com.educonnect.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.educonnect.people.PeopleSchool;
import com.educonnect.platform.Ids;
import com.educonnect.tenancy.Actor;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class UploadIT {
    private static final String TUS = "1.0.0";
    private static final byte[] TEXT = "Il était une fois un lièvre.".getBytes(StandardCharsets.UTF_8);

    private final PeopleSchool school = new PeopleSchool();
    private final Actor awa = somebody();
    private final UUID id = Ids.next();

    @Test
    void whatArrivedInPiecesIsReadAsAWhole() {
        begin("conte.txt", TEXT.length);
        assertThat(append(0, piece(0, 10)).offset()).isEqualTo(10);
        assertThat(begin("conte.txt", TEXT.length).offset()).isEqualTo(10);
        append(10, piece(10, TEXT.length));

        var file = as(awa, FileService.class).call(service -> service.open(id));
        assertThat(file).returns("text/plain", FileView::mediaType).returns("conte.txt", FileView::name);
        var first = as(awa, FileService.class).call(service -> service.part(file, 0));
        assertThat(first).isEqualTo(piece(0, 10));
    }

    @Test
    void aPieceForAnotherPlaceOrADamagedOneIsNotKept() {
        begin("conte.txt", TEXT.length);
        append(0, piece(0, 10));
        assertThatThrownBy(() -> append(0, piece(0, 10))).hasMessage("files.offset-wrong [10]");
        assertThatThrownBy(() -> append(12, piece(12, 20))).hasMessage("files.offset-wrong [10]");
        assertThatThrownBy(() -> append(10, new byte[TEXT.length])).hasMessageStartingWith("files.past-the-end");
        var sum = "sha256 " + Base64.getEncoder().encodeToString(new byte[32]);
        assertThatThrownBy(() -> append(10, piece(10, 20), sum)).hasMessage("files.checksum-wrong");
        assertThatThrownBy(() -> append(10, piece(10, 20), "crc32 AAAA"))
                .hasMessageStartingWith("files.checksum-unknown");
        var right = Checksum.digest("SHA-1").digest(piece(10, 20));
        assertThat(append(10, piece(10, 20), "sha1 " + Base64.getEncoder().encodeToString(right))
                        .offset())
                .isEqualTo(20);
    }

    @Test
    void whatItIsNotTakenForIsRefusedByNameBySizeAndByContent() {
        assertThatThrownBy(() -> begin("page.html", 10)).hasMessageStartingWith("files.type-refused");
        assertThatThrownBy(() -> begin("film.mp4", 20_000_001)).hasMessage("files.file-too-large [20]");
        var html = "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8);
        begin("photo.jpg", html.length);
        assertThatThrownBy(() -> append(0, html)).hasMessage("files.type-refused [text/html]");
        assertThatThrownBy(() -> as(awa, FileService.class).call(service -> service.open(id)))
                .hasMessage("platform.not-found");
    }

    @Test
    void theSchoolsAllowanceIsForAllItsFiles() {
        school.setting("limit.files.school-bytes", "40");
        begin("conte.txt", TEXT.length);
        assertThatThrownBy(() -> as(awa, UploadService.class)
                        .call(service -> service.begin(
                                TUS, 20L, UploadMetadataTest.header(Ids.next().toString(), "b.txt", "submission"))))
                .hasMessage("files.school-full");
    }

    @Test
    void anUploadIsItsSendersAlone() {
        begin("conte.txt", TEXT.length);
        var stranger = somebody();
        assertThatThrownBy(() -> as(stranger, UploadService.class).call(service -> service.upload(TUS, id)))
                .hasMessage("platform.not-found");
        assertThatThrownBy(() ->
                        as(stranger, UploadService.class).call(service -> service.append(TUS, id, 0L, null, TEXT)))
                .hasMessage("platform.not-found");
        append(0, TEXT);
        assertThatThrownBy(() -> as(stranger, FileService.class).call(service -> service.open(id)))
                .hasMessage("platform.not-found");
        assertThatThrownBy(() -> require(stranger)).hasMessage("files.file-unknown");
        assertThatThrownBy(() -> as(stranger, UploadService.class).call(service -> {
                    service.begin(
                            TUS,
                            (long) TEXT.length,
                            UploadMetadataTest.header(id.toString(), "conte.txt", "submission"));
                    return null;
                }))
                .hasMessage("files.upload-is-fixed");
    }

    @Test
    void whatNothingRefersToIsSweptAndWhatWasHandedInStays() {
        begin("conte.txt", TEXT.length);
        append(0, TEXT);
        require(awa);
        var loose = Ids.next();
        as(awa, UploadService.class)
                .call(service ->
                        service.begin(TUS, 5L, UploadMetadataTest.header(loose.toString(), "b.txt", "submission")));
        school.sql(sql -> sql.update("UPDATE file SET created_at = '2026-10-01'"));
        var removed = as(awa, FileRetention.class).call(retention -> retention.remove(100));
        assertThat(removed).containsEntry("file", 1);
        assertThat(as(awa, FileService.class).call(service -> service.open(id)).id())
                .isEqualTo(id);
        assertThatThrownBy(() -> as(awa, UploadService.class).call(service -> {
                    service.end(TUS, id);
                    return null;
                }))
                .hasMessage("files.in-use");
    }

    @Test
    void anotherVersionOfTheProtocolIsRefused() {
        assertThatThrownBy(() -> as(awa, UploadService.class).call(service -> service.upload("0.2.2", id)))
                .hasMessage("files.tus-version [1.0.0]");
    }

    private UploadView begin(String name, long length) {
        return as(awa, UploadService.class)
                .call(service ->
                        service.begin(TUS, length, UploadMetadataTest.header(id.toString(), name, "submission")));
    }

    private UploadView append(long offset, byte[] piece) {
        return append(offset, piece, null);
    }

    private UploadView append(long offset, byte[] piece, String checksum) {
        return as(awa, UploadService.class).call(service -> service.append(TUS, id, offset, checksum, piece));
    }

    private void require(Actor actor) {
        as(actor, FileService.class).call(service -> {
            service.require(List.of(id), Purpose.SUBMISSION);
            return null;
        });
    }

    private static byte[] piece(int from, int until) {
        return java.util.Arrays.copyOfRange(TEXT, from, until);
    }

    private static Actor somebody() {
        return new Actor(
                UUID.randomUUID(), null, UUID.randomUUID(), null, Set.of(), Set.of(), null, "test", Locale.FRENCH);
    }

    private <S> Asked<S> as(Actor actor, Class<S> type) {
        return new Asked<>(school.as(actor), type);
    }

    private record Asked<S>(PeopleSchool school, Class<S> type) {
        <T> T call(java.util.function.Function<S, T> work) {
            return school.call(type, work);
        }
    }
}
