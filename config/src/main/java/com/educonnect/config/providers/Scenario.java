package com.educonnect.config.providers;

import java.util.Arrays;

/** What happens to a payment, by the last two digits of the payer's number, else of the amount. */
public enum Scenario {
    PAYS("00"),
    LACKS_FUNDS("01"),
    WRONG_PIN("02"),
    CANCELS("03"),
    OVER_LIMIT("04"),
    LOCKED("05"),
    NO_ACCOUNT("06"),
    UNREACHABLE("07"),
    EXPIRES("10"),
    PENDS_FOR_EVER("11"),
    TOLD_BEFORE_THE_ANSWER("20"),
    ANSWER_LOST("21"),
    TOLD_MANY_TIMES("22"),
    FAILURE_TOLD_AFTER_SUCCESS("23"),
    PENDING_TOLD_AFTER_SUCCESS("24"),
    NEVER_TOLD("25"),
    FORGED("26"),
    PAYS_LESS("30"),
    PAYS_MORE("31"),
    OTHER_CURRENCY("32"),
    OTHER_PAYEE("33"),
    OTHER_PAYER("34"),
    TOKEN_DIES("40"),
    BUSY("41"),
    BROKEN("42"),
    DOWN("43"),
    STALLS("44"),
    RESETS("45"),
    MALFORMED("46"),
    ERROR_PAGE("47"),
    AMBIGUOUS("50"),
    PAYS_LATE("51"),
    TAKEN_BACK("52"),
    NOT_ON_STATEMENT("53"),
    OTHER_ON_STATEMENT("54"),
    TOLD_ELSEWHERE("55"),
    PAYS_LATE_UNTOLD("56"),
    DISPUTED_AND_WON("57"),
    DISPUTED_AND_LOST("58"),
    DISPUTED_UNTOLD("59");

    private final String suffix;

    Scenario(String suffix) {
        this.suffix = suffix;
    }

    public String suffix() {
        return suffix;
    }

    static Scenario of(String digits) {
        return Arrays.stream(values())
                .filter(each -> digits.endsWith(each.suffix))
                .findFirst()
                .orElse(PAYS);
    }
}
