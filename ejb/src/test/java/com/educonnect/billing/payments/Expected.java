package com.educonnect.billing.payments;

import com.educonnect.config.providers.Scenario;
import java.util.EnumSet;
import java.util.Set;

/** How a payment must end, by what its provider does. */
final class Expected {
    private static final Set<Scenario> FAULTS =
            EnumSet.of(Scenario.BUSY, Scenario.BROKEN, Scenario.DOWN, Scenario.RESETS, Scenario.ERROR_PAGE);
    private static final Set<Scenario> OF_STATEMENTS =
            EnumSet.of(Scenario.NOT_ON_STATEMENT, Scenario.OTHER_ON_STATEMENT, Scenario.DISPUTED_UNTOLD);

    private Expected() {}

    static boolean applies(Priced provider, Scenario scenario) {
        if (OF_STATEMENTS.contains(scenario)) {
            return false;
        }
        return switch (scenario) {
            case OTHER_PAYEE -> Set.of("gsma", "paypal").contains(provider.name());
            case OTHER_PAYER -> Set.of("mtn-momo", "gsma").contains(provider.name());
            case OTHER_CURRENCY, PAYS_LESS, PAYS_MORE ->
                !Set.of("orange-money", "mpesa").contains(provider.name());
            case DISPUTED_AND_WON, DISPUTED_AND_LOST ->
                Set.of("stripe", "paypal").contains(provider.name());
            case LOCKED, NO_ACCOUNT, UNREACHABLE, LACKS_FUNDS, WRONG_PIN, OVER_LIMIT -> provider.pushes();
            case TOKEN_DIES -> !Set.of("wave", "gsma", "stripe").contains(provider.name());
            default -> true;
        };
    }

    /** M-Pesa says the same of what it does not know as of what is still pending. */
    static PaymentState state(Priced provider, Scenario scenario) {
        if (provider.name().equals("mpesa") && FAULTS.contains(scenario)) {
            return PaymentState.NEEDS_REVIEW;
        }
        return switch (scenario) {
            case LACKS_FUNDS, WRONG_PIN, CANCELS, OVER_LIMIT, LOCKED, NO_ACCOUNT, FORGED -> PaymentState.FAILED;
            case UNREACHABLE -> provider.name().equals("mpesa") ? PaymentState.EXPIRED : PaymentState.FAILED;
            case EXPIRES -> PaymentState.EXPIRED;
            case PENDS_FOR_EVER -> provider.name().equals("mpesa") ? PaymentState.NEEDS_REVIEW : PaymentState.EXPIRED;
            case PAYS_LESS, PAYS_MORE, OTHER_CURRENCY, OTHER_PAYEE, OTHER_PAYER, PAYS_LATE, PAYS_LATE_UNTOLD ->
                PaymentState.NEEDS_REVIEW;
            case DISPUTED_AND_LOST -> PaymentState.REFUNDED;
            case TAKEN_BACK ->
                Set.of("wave", "gsma", "stripe", "paypal").contains(provider.name())
                        ? PaymentState.REFUNDED
                        : PaymentState.SUCCEEDED;
            default -> PaymentState.SUCCEEDED;
        };
    }
}
