package com.educonnect.grades.cards;

import com.educonnect.grades.Documents;
import com.educonnect.grades.cards.layout.CardPage;
import com.educonnect.grades.cards.layout.CertificatePage;
import jakarta.json.JsonObject;
import java.util.Base64;
import java.util.UUID;

/** A signed card as it stands in the database: what was signed, and the signature. */
record Issued(UUID id, UUID pupil, String serial, String snapshot, byte[] signature) {
    JsonObject said() {
        return Documents.object(snapshot);
    }

    byte[] pdf() {
        return new CardPage(said(), signed()).pdf();
    }

    byte[] certificate(boolean copy) {
        return new CertificatePage(said(), signed(), copy).pdf();
    }

    /** The signature as the code on the paper carries it. */
    String signed() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(signature);
    }
}
