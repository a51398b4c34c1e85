package com.educonnect.config.providers;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** How providers sign what they tell. */
final class Signed {
    private Signed() {}

    static byte[] hmac(String secret, String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** {@code t=…,v1=…} over the time, the separator and the body. */
    static String header(String secret, long seconds, String separator, String body) {
        return "t=" + seconds + ",v1=" + HexFormat.of().formatHex(hmac(secret, seconds + separator + body));
    }

    static HttpRequest.Builder post(URI to, String body) {
        return HttpRequest.newBuilder(to)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body));
    }

    static String[] basic(Ask ask) {
        var header = ask.header("Authorization").replaceFirst("^Basic ", "");
        var pair = new String(Base64.getDecoder().decode(header), StandardCharsets.UTF_8).split(":", 2);
        return pair.length == 2 ? pair : new String[] {"", ""};
    }
}
