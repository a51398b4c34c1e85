package com.educonnect.courses;

import com.educonnect.platform.PlatformError;
import com.educonnect.platform.Rejected;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.JsonbException;
import jakarta.validation.Validator;
import java.io.StringReader;

/** Reads what an offline operation holds as strictly as what comes over HTTP. */
@ApplicationScoped
public class OperationForm {
    private final Jsonb json =
            JsonbBuilder.create(new JsonbConfig().setProperty("jsonb.fail-on-unknown-properties", true));

    @Inject
    Validator validator;

    public <T> T read(JsonObject data, Class<T> form) {
        try {
            var given = json.fromJson(data.toString(), form);
            validator.validate(given).stream().findFirst().ifPresent(wrong -> {
                throw new Rejected(PlatformError.INVALID, wrong.getPropertyPath());
            });
            return given;
        } catch (JsonbException unreadable) {
            throw new Rejected(PlatformError.INVALID, "data");
        }
    }

    public JsonObject write(Object view) {
        try (var reader = Json.createReader(new StringReader(json.toJson(view)))) {
            return reader.readObject();
        }
    }
}
