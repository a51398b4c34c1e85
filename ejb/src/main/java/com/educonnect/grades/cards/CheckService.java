package com.educonnect.grades.cards;

import com.educonnect.archive.Archive;
import com.educonnect.grades.cards.CardRepository.Standing;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.Base64;

/** Whether a paper of this school is genuine and still stands. */
@Stateless
public class CheckService {
    @Inject
    CardRepository cards;

    @Inject
    CertificateRepository certificates;

    @Inject
    SigningKeys keys;

    @Inject
    Archive archive;

    /** @param signature what the code on the paper carries, or null where somebody typed the identifier */
    public PaperCheck check(String serial, String signature) {
        var typed = Serial.typed(serial);
        return cards.bySerial(typed)
                .or(() -> certificates.bySerial(typed))
                .or(() -> archive.bySerial(typed).map(CheckService::standing))
                .map(standing -> isIntact(standing, signature) ? told(standing) : PaperCheck.nothing("altered"))
                .orElseGet(() -> PaperCheck.nothing("unknown"));
    }

    private static Standing standing(Archive.Paper paper) {
        return new Standing(
                new Issued(paper.id(), paper.pupil(), paper.serial(), paper.snapshot(), paper.signature()),
                paper.key(),
                paper.digest(),
                paper.replacedAt(),
                paper.withdrawnAt());
    }

    /** Nobody but the school can have written what is kept, nor the code that was scanned. */
    private boolean isIntact(Standing standing, String signature) {
        var card = standing.card();
        return keys.verifies(standing.key(), card.snapshot(), card.signature())
                && (signature == null || keys.verifies(standing.key(), card.snapshot(), scanned(signature)));
    }

    private static byte[] scanned(String signature) {
        try {
            return Base64.getUrlDecoder().decode(signature);
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }

    private static PaperCheck told(Standing standing) {
        var said = standing.card().said();
        var content = said.getJsonObject("content");
        var pupil = content.getJsonObject("pupil");
        var general = content.containsKey("general") ? content.getJsonObject("general") : JsonValue.EMPTY_JSON_OBJECT;
        var period = content.getJsonObject("period");
        return new PaperCheck(
                standing.withdrawnAt() != null ? "withdrawn" : standing.replacedAt() != null ? "replaced" : "current",
                said.getString("kind"),
                content.getJsonObject("school").getString("name"),
                (pupil.getString("familyName") + " " + pupil.getString("givenNames")).strip(),
                content.getJsonObject("class").getString("name"),
                period == null ? null : period.getString("name"),
                content.getString("year"),
                said.get("number") instanceof JsonNumber number ? number.intValue() : null,
                general.get("shown") instanceof JsonString shown ? shown.getString() : null,
                general.get("outOf") instanceof JsonString maximum ? maximum.getString() : null,
                LocalDate.parse(said.getString("issuedOn")),
                standing.replacedAt(),
                standing.withdrawnAt());
    }
}
