package com.educonnect.grades.cards;

import com.educonnect.platform.Rejected;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * What a school may choose about its cards.
 *
 * @param heading State, motto, ministry, office: the lines at the top; {@code otherHeading} in the other language
 * @param contact address and phone
 * @param logo a picture as a data address, or null
 * @param show of teachers, ranks, ranges, absences, weighted: the columns and figures that are printed
 */
public record CardOptions(
        @NotNull @Pattern(regexp = "senegal|ivory-coast|cameroon|nigeria|kenya|primary")
        String layout,

        @NotEmpty @Size(max = 2) List<@NotNull @Pattern(regexp = "fr|en") String> languages,
        @NotNull @Size(max = 6) List<@NotNull @Size(max = 120) String> heading,
        @NotNull @Size(max = 6) List<@NotNull @Size(max = 120) String> otherHeading,
        @NotNull @Size(max = 200) String contact,
        String logo,
        @NotNull @Size(max = 4) List<@NotNull @Valid Signature> signatures,

        @NotNull @Size(max = 5)
        List<@NotNull @Pattern(regexp = "teachers|ranks|ranges|absences|weighted") String> show) {
    private static final int LOGO_KB = 60;
    private static final java.util.regex.Pattern PICTURE =
            java.util.regex.Pattern.compile("data:image/(png;base64,iVBORw0KGgo|jpeg;base64,/9j/)[A-Za-z0-9+/]+={0,2}");

    /** Who signs, under the line. */
    public record Signature(
            @NotNull @Size(max = 60) String fr,
            @NotNull @Size(max = 60) String en) {}

    JsonObject document() {
        if (logo != null
                && (logo.length() > LOGO_KB * 1024 * 4 / 3
                        || !PICTURE.matcher(logo).matches())) {
            throw new Rejected(CardError.LOGO_NOT_PICTURE, LOGO_KB);
        }
        var signs = Json.createArrayBuilder();
        signatures.forEach(each ->
                signs.add(Json.createObjectBuilder().add("fr", each.fr()).add("en", each.en())));
        return Json.createObjectBuilder()
                .add("layout", layout)
                .add("languages", Json.createArrayBuilder(languages))
                .add("heading", Json.createArrayBuilder(heading))
                .add("otherHeading", Json.createArrayBuilder(otherHeading))
                .add("contact", contact)
                .add("logo", logo == null ? JsonValue.NULL : Json.createValue(logo))
                .add("signatures", signs)
                .add("show", Json.createArrayBuilder(show))
                .build();
    }
}
