package com.educonnect.billing.fees;

import com.educonnect.billing.payments.Provider;
import com.educonnect.billing.payments.Providers;
import com.educonnect.billing.payments.offline.Hands;
import com.educonnect.people.SchoolPlace;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Currency;

/** The Lycée Moderne in Thiès, on a day that a test says, which takes money by hand. */
final class OneSchool extends School {
    LocalDate today = FamilySchool.TODAY;

    @Override
    public Currency currency() {
        return Currency.getInstance("XOF");
    }

    @Override
    public LocalDate today() {
        return today;
    }

    @Override
    public ZoneId zone() {
        return ZoneOffset.UTC;
    }

    @Override
    public String language() {
        return "fr";
    }

    @Override
    public Head head() {
        return new Head("Lycée Moderne", "LM-1", "Thiès", "NINEA 1");
    }

    static final class Place extends SchoolPlace {
        @Override
        public String phone(String written) {
            return written;
        }
    }

    static final class ByHand extends Providers {
        private static final Hands HANDS = new Hands();

        @Override
        public Provider get(String name) {
            return switch (name) {
                case "cash" -> HANDS.cash();
                case "cheque" -> HANDS.cheque();
                default -> HANDS.bankTransfer();
            };
        }
    }
}
