package com.educonnect.grades.cards;

import com.educonnect.archive.Brought;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.HexFormat;

/**
 * A paper that a pupil brought from another school.
 *
 * @param number its place in the history, from 1
 * @param school whose signature it bears
 * @param kind {@code report_card} or {@code certificate}
 * @param what of a certificate: its kind
 * @param verifies whether digest and signature are right by the key that came along
 */
public record BroughtPaper(
        int number,
        String school,
        String kind,
        @Nullable String year,
        @Nullable String period,
        @Nullable String schoolClass,
        @Nullable String what,
        String serial,
        Instant issuedAt,
        boolean verifies) {
    static BroughtPaper of(Brought.Paper paper) {
        return new BroughtPaper(
                paper.number(),
                paper.school(),
                paper.kind(),
                paper.year(),
                paper.period(),
                paper.schoolClass(),
                paper.what(),
                paper.serial(),
                paper.issuedAt(),
                verifies(paper));
    }

    static boolean verifies(Brought.Paper paper) {
        try {
            var hex = HexFormat.of();
            return CardRepository.digest(paper.snapshot()).equals(paper.digest())
                    && SigningKeys.verifies(
                            hex.parseHex(paper.publicKey()), paper.snapshot(), hex.parseHex(paper.signature()));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
