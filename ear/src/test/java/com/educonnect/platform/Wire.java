package com.educonnect.platform;

import com.educonnect.Deployed;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Speaks to the server byte by byte, as no well-behaved client would. */
final class Wire {
    private Wire() {}

    static String send(String request) {
        var url = URI.create(Deployed.server().url());
        try (var socket = new Socket(url.getHost(), url.getPort())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return read(socket);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A request line and headers of its own, in a connection that ends with the answer. */
    static String request(String line, String... headers) {
        var more = headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n";
        return send(line + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + more + "\r\n");
    }

    private static String read(Socket socket) throws IOException {
        var answer = new ByteArrayOutputStream();
        try {
            socket.getInputStream().transferTo(answer);
        } catch (SocketTimeoutException e) {
            answer.writeBytes(" (then nothing)".getBytes(StandardCharsets.UTF_8));
        }
        return answer.toString(StandardCharsets.UTF_8);
    }
}
