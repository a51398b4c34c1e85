package com.educonnect.grades.cards;

import com.educonnect.platform.Rejected;
import java.time.LocalDate;
import java.util.Locale;

/** What a school attests about a pupil, and when it may. */
enum CertificateKind {
    /** Is a pupil of the school in this year. */
    SCHOOLING {
        @Override
        void requireTrue(Stay stay, LocalDate today) {
            if (!stay.lastsOn(today)) {
                throw new Rejected(CardError.NOT_ENROLLED);
            }
        }
    },
    /** Behaved well. */
    CONDUCT,
    /** Was taken off the roll, which another school asks for. */
    LEAVING {
        @Override
        void requireTrue(Stay stay, LocalDate today) {
            if (stay.isHereOn(today)) {
                throw new Rejected(CardError.STILL_ENROLLED);
            }
        }
    },
    /** What the cards of all periods say. */
    TRANSCRIPT;

    static final String NAMES = "schooling|conduct|leaving|transcript";

    void requireTrue(Stay stay, LocalDate today) {}

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    static CertificateKind of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }
}
