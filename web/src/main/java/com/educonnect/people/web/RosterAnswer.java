package com.educonnect.people.web;

import com.educonnect.people.Roster;
import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import jakarta.json.stream.JsonGeneratorFactory;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;

/**
 * The class list as bytes, written by hand because it is the most asked for of all: what is unknown is left out, and the
 * tag is taken from the pupils alone, so that a phone that has the list gets 304 and nothing else, the next day as well.
 */
final class RosterAnswer {
    private static final JsonGeneratorFactory JSON = Json.createGeneratorFactory(Map.of());
    private static final int PUPIL_BYTES = 180;
    private static final int TAG_BYTES = 12;

    /** Class and day come first and are always as long; the class is in the address, and the day is the caller's. */
    static final int PUPILS_FROM = "{'class':'00000000-0000-0000-0000-000000000000','date':'2026-11-26',".length();

    private RosterAnswer() {}

    static Response of(Roster roster) {
        var body = bytes(roster);
        return Response.ok(body, MediaType.APPLICATION_JSON_TYPE)
                .tag(new EntityTag(tag(body), true))
                .build();
    }

    static byte[] bytes(Roster roster) {
        var bytes = new ByteArrayOutputStream(PUPIL_BYTES * (roster.pupils().size() + 1));
        try (var json = JSON.createGenerator(bytes)) {
            json.writeStartObject()
                    .write("class", roster.schoolClass().toString())
                    .write("date", roster.date().toString())
                    .writeStartArray("pupils");
            roster.pupils().forEach(pupil -> write(json, pupil));
            json.writeEnd().writeEnd();
        }
        return bytes.toByteArray();
    }

    private static void write(JsonGenerator json, Roster.Pupil pupil) {
        json.writeStartObject()
                .write("id", pupil.id().toString())
                .write("n", pupil.n())
                .write("familyName", pupil.familyName())
                .write("givenNames", pupil.givenNames());
        if (pupil.sex() != null) {
            json.write("sex", pupil.sex());
        }
        if (pupil.birthDate() != null) {
            json.write("birthDate", pupil.birthDate().toString()).write("birthPrecision", pupil.birthPrecision());
        }
        json.writeEnd();
    }

    static String tag(byte[] body) {
        try {
            var hash = MessageDigest.getInstance("SHA-256");
            hash.update(body, PUPILS_FROM, body.length - PUPILS_FROM);
            return HexFormat.of().formatHex(Arrays.copyOf(hash.digest(), TAG_BYTES));
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException(absent);
        }
    }
}
