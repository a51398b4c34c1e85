package com.educonnect.nodes;

import static org.assertj.core.api.Assertions.assertThat;

import com.educonnect.Api;
import com.educonnect.OwnServers;
import com.educonnect.platform.Ids;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A file that is being sent when the node that takes it is lost. */
@OwnServers
class UploadsIT {
    private static final int PIECE = 300_000;

    private final UUID id = Ids.next();
    private final byte[] film = film();

    @Test
    void goesOnOnTheOtherNodeFromWhereItStoodAndArrivesWhole() {
        var server = TwoNodes.server();
        TwoNodes.awaitReady();
        var tenant = TwoNodes.school("envois", "Lycée des Envois");
        var sender = TwoNodes.logIn(1, "envois@educonnect.example");
        var told = "id " + base64(id.toString()) + ",filename " + base64("lecon.pdf") + ",purpose " + base64("lesson");
        sender.post("/uploads", new byte[0], tus("Upload-Length", "" + film.length, "Upload-Metadata", told))
                .expect(201);
        assertThat(send(sender, 0)).isEqualTo(PIECE);
        assertThat(send(sender.at(server.url(2)), PIECE)).isEqualTo(2 * PIECE);

        server.kill(1);
        var other = sender.at(server.url(2));
        var stands = other.head("/uploads/" + id, tus()).expect(200).header("Upload-Offset");
        assertThat(stands).isEqualTo("" + 2 * PIECE);
        for (var at = Integer.parseInt(stands); at < film.length; ) {
            at = send(other, at);
        }

        assertThat(other.download("/files/" + id)).isEqualTo(film);
        assertThat(TwoNodes.text("SELECT count(*) FROM " + tenant + ".file")).isEqualTo("1");
    }

    private int send(Api to, int at) {
        var piece = Arrays.copyOfRange(film, at, Math.min(film.length, at + PIECE));
        return Integer.parseInt(to.patch(
                        "/uploads/" + id,
                        piece,
                        tus("Upload-Offset", "" + at, "Content-Type", "application/offset+octet-stream"))
                .expect(204)
                .header("Upload-Offset"));
    }

    private static byte[] film() {
        var content = new byte[1_000_000];
        new Random(1).nextBytes(content);
        var beginning = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(beginning, 0, content, 0, beginning.length);
        return content;
    }

    private static String[] tus(String... others) {
        return Stream.concat(Stream.of("Tus-Resumable", "1.0.0"), Stream.of(others))
                .toArray(String[]::new);
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
