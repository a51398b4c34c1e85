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
 * @param logo a picture as a data address, or null: it stands in what is signed, so that a card never changes its look
 * @param footer what stands below, such as the school's rules
 * @param show the columns and figures that are printed
 */
public record CardOptions(
        @NotNull @Pattern(regexp = "senegal|ivory-coast|cameroon|nigeria|kenya|primary")
        String layout,

        @NotEmpty @Size(max = 2) List<@NotNull @Pattern(regexp = "fr|en") String> languages,
        @NotNull @Size(max = 6) List<@NotNull @Size(max = 120) String> heading,
        @NotNull @Size(max = 6) List<@NotNull @Size(max = 120) String> otherHeading,
        @NotNull @Size(max = 200) String contact,
        String logo,
        @Size(max = 300) String footer,
        @NotNull @Size(max = 4) List<@NotNull @Valid Signature> signatures,

        @NotNull @Size(max = 7)
        List<@NotNull @Pattern(regexp = "teachers|coefficients|ranks|ranges|comments|absences|weighted") String> show) {
    private static final int PICTURE_KB = 60;
    private static final java.util.regex.Pattern PICTURE =
            java.util.regex.Pattern.compile("data:image/(png;base64,iVBORw0KGgo|jpeg;base64,/9j/)[A-Za-z0-9+/]+={0,2}");

    /**
     * Who signs, under the line.
     *
     * @param picture of how he or she signs, as a data address, or null
     */
    public record Signature(
            @NotNull @Size(max = 60) String fr,
            @NotNull @Size(max = 60) String en,
            String picture) {
        JsonObject document() {
            var said = Json.createObjectBuilder().add("fr", fr).add("en", en);
            return picture == null
                    ? said.build()
                    : said.add("picture", requirePicture(picture)).build();
        }
    }

    private static String requirePicture(String address) {
        if (address.length() > PICTURE_KB * 1024 * 4 / 3
                || !PICTURE.matcher(address).matches()) {
            throw new Rejected(CardError.LOGO_NOT_PICTURE, PICTURE_KB);
        }
        return address;
    }

    JsonObject document() {
        var signs = Json.createArrayBuilder();
        signatures.forEach(each -> signs.add(each.document()));
        return Json.createObjectBuilder()
                .add("layout", layout)
                .add("languages", Json.createArrayBuilder(languages))
                .add("heading", Json.createArrayBuilder(heading))
                .add("otherHeading", Json.createArrayBuilder(otherHeading))
                .add("contact", contact)
                .add("logo", logo == null ? JsonValue.NULL : Json.createValue(requirePicture(logo)))
                .add("footer", footer == null ? "" : footer.strip())
                .add("signatures", signs)
                .add("show", Json.createArrayBuilder(show))
                .build();
    }
}
