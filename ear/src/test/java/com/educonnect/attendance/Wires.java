package com.educonnect.attendance;

import com.educonnect.Api;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Rolls as clients send them, also over a line that is cut before the answer. */
final class Wires {
    private Wires() {}

    static JsonObject roll(int version, UUID... absent) {
        var marks = Json.createArrayBuilder();
        for (var pupil : absent) {
            marks.add(Json.createObjectBuilder().add("pupil", pupil.toString()).add("state", "absent"));
        }
        return Json.createObjectBuilder()
                .add("version", version)
                .add("exceptions", marks)
                .build();
    }

    static JsonObject noted(JsonObject roll, String note) {
        var mark = Json.createObjectBuilder(roll.getJsonArray("exceptions").getJsonObject(0))
                .add("note", note);
        return Json.createObjectBuilder(roll)
                .add("exceptions", Json.createArrayBuilder().add(mark))
                .build();
    }

    static JsonObject numbered(JsonObject roll, UUID device, long seq) {
        return Json.createObjectBuilder(roll)
                .add("device", device.toString())
                .add("seq", seq)
                .build();
    }

    /** Sends the whole request and hangs up without waiting; how far the server got is anybody's guess. */
    static void cut(Api caller, String path, JsonObject body) {
        var url = URI.create(caller.url());
        var bytes = body.toString().getBytes(StandardCharsets.UTF_8);
        var head = "PUT /api/v1" + path + " HTTP/1.1\r\nHost: " + url.getAuthority() + "\r\nAuthorization: Bearer "
                + caller.token() + "\r\nContent-Type: application/json\r\nContent-Length: " + bytes.length + "\r\n\r\n";
        try (var socket = new Socket(url.getHost(), url.getPort())) {
            socket.setSoLinger(true, 0);
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().write(bytes);
            socket.getOutputStream().flush();
            Thread.sleep(bytes.length % 7 * 5L);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
