package com.educonnect.auth;

import com.educonnect.Deployed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Requests with a host name of their own, which a well-behaved client would not let us choose. */
public final class Raw {
    private Raw() {}

    public static String request(String line, String host, String body, String... headers) {
        var text = new StringBuilder(line + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n");
        for (var header : headers) {
            text.append(header).append("\r\n");
        }
        if (body != null) {
            text.append("Content-Type: application/json\r\nContent-Length: ")
                    .append(body.getBytes(StandardCharsets.UTF_8).length)
                    .append("\r\n");
        }
        return send(text.append("\r\n").append(body == null ? "" : body).toString());
    }

    public static int status(String answer) {
        return Integer.parseInt(answer.split(" ", 3)[1]);
    }

    private static String send(String request) {
        var url = URI.create(Deployed.server().url());
        try (var socket = new Socket(url.getHost(), url.getPort())) {
            socket.setSoTimeout(30_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
