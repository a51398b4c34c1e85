package com.educonnect.auth;

import com.educonnect.Deployed;
import jakarta.json.JsonObject;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signatures by whoever knows the published keys only. */
final class Forgery {
    private static final int ES256_LENGTH = 64;

    private Forgery() {}

    static List<byte[]> signatures(String algorithm, String signed) throws GeneralSecurityException {
        return switch (algorithm) {
            case "none" -> List.of(new byte[0]);
            case "RS256" -> List.of(signature("RSA", "SHA256withRSA", signed));
            case "ES256" ->
                List.of(signature("EC", "SHA256withECDSAinP1363Format", signed), new byte[ES256_LENGTH], new byte[0]);
            default -> shared("HmacSHA" + algorithm.substring(2), signed);
        };
    }

    private static byte[] signature(String kind, String algorithm, String signed) throws GeneralSecurityException {
        var pairs = KeyPairGenerator.getInstance(kind);
        pairs.initialize(kind.equals("EC") ? 256 : 2_048);
        var signature = Signature.getInstance(algorithm);
        signature.initSign(pairs.generateKeyPair().getPrivate());
        signature.update(signed.getBytes(StandardCharsets.US_ASCII));
        return signature.sign();
    }

    /** The published key as a shared secret, in every form in which a server might hold it. */
    private static List<byte[]> shared(String algorithm, String signed) throws GeneralSecurityException {
        var published = Deployed.api().get("//.well-known/jwks.json").expect(200);
        var forms = Stream.of(published.body().getBytes(StandardCharsets.UTF_8));
        for (var each : published.json().getJsonArray("keys")) {
            var key = each.asJsonObject();
            var der = key(key).getEncoded();
            var pem = "-----BEGIN PUBLIC KEY-----\n"
                    + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der) + "\n-----END PUBLIC KEY-----\n";
            forms = Stream.concat(
                    forms,
                    Stream.of(
                            key.toString().getBytes(StandardCharsets.UTF_8),
                            der,
                            pem.getBytes(StandardCharsets.US_ASCII),
                            Base64.getUrlDecoder().decode(key.getString("x"))));
        }
        var mac = Mac.getInstance(algorithm);
        return forms.map(secret -> sign(mac, secret, signed)).toList();
    }

    private static byte[] sign(Mac mac, byte[] secret, String signed) {
        try {
            mac.init(new SecretKeySpec(secret, mac.getAlgorithm()));
            return mac.doFinal(signed.getBytes(StandardCharsets.US_ASCII));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PublicKey key(JsonObject jwk) throws GeneralSecurityException {
        var curve = AlgorithmParameters.getInstance("EC");
        curve.init(new ECGenParameterSpec("secp256r1"));
        var point = new ECPoint(coordinate(jwk, "x"), coordinate(jwk, "y"));
        return KeyFactory.getInstance("EC")
                .generatePublic(new ECPublicKeySpec(point, curve.getParameterSpec(ECParameterSpec.class)));
    }

    private static BigInteger coordinate(JsonObject jwk, String name) {
        return new BigInteger(1, Base64.getUrlDecoder().decode(jwk.getString(name)));
    }
}
