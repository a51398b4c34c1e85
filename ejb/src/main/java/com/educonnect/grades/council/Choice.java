package com.educonnect.grades.council;

import com.educonnect.grades.Decimals;
import com.educonnect.grades.rules.exact.Fraction;
import com.educonnect.grades.rules.scheme.Condition.Within;
import com.educonnect.grades.rules.scheme.Label;
import com.educonnect.grades.rules.scheme.Proposal;
import jakarta.annotation.Nullable;
import jakarta.json.JsonObject;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * Something a council may give.
 *
 * @param kind {@code honour}, {@code warning} or {@code decision}
 * @param group of each group at most one is given
 * @param from the general average from which the rules propose it, if they go by that alone
 * @param below the general average below which they do
 */
public record Choice(
        String code,
        String kind,
        String group,
        Label label,
        @Nullable String from,
        @Nullable String below) {
    static final String HONOUR = "honour";
    static final String WARNING = "warning";
    static final String DECISION = "decision";

    static Choice of(Proposal proposal) {
        var general = general(proposal);
        return new Choice(
                proposal.code(),
                kind(proposal.group()),
                proposal.group(),
                proposal.label(),
                general.map(Within::from).map(Choice::plain).orElse(null),
                general.map(Within::below).map(Choice::plain).orElse(null));
    }

    static Choice of(JsonObject usual) {
        var label = usual.getJsonObject("label");
        return new Choice(
                usual.getString("code"),
                usual.getString("kind"),
                usual.getString("group"),
                new Label(label.getString("fr"), label.getString("en")),
                null,
                null);
    }

    /** Schemes name their groups as they like; what is neither of these is an honour. */
    static String kind(String group) {
        return switch (group) {
            case "promotion" -> DECISION;
            case "work", "conduct" -> WARNING;
            default -> HONOUR;
        };
    }

    private static String plain(Fraction threshold) {
        return Decimals.shortest(threshold.rounded(6, RoundingMode.HALF_UP)).toPlainString();
    }

    private static Optional<Within> general(Proposal proposal) {
        return proposal.when().size() == 1
                        && proposal.when().getFirst() instanceof Within within
                        && within.measures().equals(List.of("general"))
                ? Optional.of(within)
                : Optional.empty();
    }
}
