package com.educonnect.billing.dunning;

import java.util.Locale;

/** How far it has come, and after how many days without payment. */
public enum Stage {
    NONE(Integer.MIN_VALUE, "open"),
    REMINDED(3, "open"),
    READONLY(15, "readonly"),
    SUSPENDED(30, "suspended");

    private final int days;
    private final String school;

    Stage(int days, String school) {
        this.days = days;
        this.school = school;
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
}
