package com.educonnect.billing.dunning;

import java.util.Locale;

/** How far it has come, and after how many days without payment. */
public enum Stage {
    NONE(Integer.MIN_VALUE, "open", "none"),
    REMINDED(3, "open", "reminder"),
    READONLY(15, "readonly", "readonly"),
    SUSPENDED(30, "suspended", "suspended");

    private final int days;
    private final String school;
    private final String letter;

    Stage(int days, String school, String letter) {
        this.days = days;
        this.school = school;
        this.letter = letter;
    }

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Stage of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }

    /** The state of a school at this stage. */
    String school() {
        return school;
    }

    /** What is written to the customer with whom it has come to this stage. */
    String letter() {
        return letter;
    }

    /** Where it stands so many days after the day of payment. */
    static Stage after(long days) {
        var reached = NONE;
        for (var stage : values()) {
            if (days >= stage.days) {
                reached = stage;
            }
        }
        return reached;
    }

    /** One step at a time, so that nobody is suspended who was not warned; back at once. */
    Stage towards(Stage reached) {
        return reached.compareTo(this) > 0 ? values()[ordinal() + 1] : reached;
    }

    Stage atMost(Stage other) {
        return compareTo(other) > 0 ? other : this;
    }
}
