package com.educonnect.transfers;

import com.educonnect.tenancy.Establishment;
import jakarta.annotation.Nullable;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * A school's own row of a transfer. It is asked for, agreed once both heads want it, given once the guardian does too where the
 * way goes abroad, and taken; or it ends refused, withdrawn or expired.
 *
 * @param side {@code giving} or {@code receiving}: what this school does
 * @param other the other school's tenant
 * @param own whether this school asked for it
 * @param consent {@code unneeded}, {@code awaited}, {@code given} or {@code refused}
 * @param consentBy whose consent it is, of the giving school's people
 * @param step grows with every change, wherever it is made
 * @param stale whether nobody has answered for too long, although the cleaning has not come by yet
 */
public record Transfer(
        UUID id,
        String side,
        String other,
        String otherName,
        boolean own,
        String kind,
        String identifier,
        String reason,
        LocalDate leavesOn,
        String state,
        String consent,
        @Nullable UUID consentBy,
        @Nullable String refusal,
        @Nullable String problem,
        int step,
        boolean stale) {
    static final String GIVING = "giving";
    static final String COLUMNS =
            "id, side, other, other_name, own, identifier_kind, identifier, reason, leaves_on, state, consent,"
                    + " consent_by, refusal, problem, step,"
                    + " state IN ('asked', 'agreed') AND moved_at < now() - interval '30 days' AS stale";
    private static final Set<String> OPEN = Set.of("asked", "agreed", "given");

    static Transfer of(ResultSet row) throws SQLException {
        return new Transfer(
                row.getObject("id", UUID.class),
                row.getString("side"),
                row.getString("other"),
                row.getString("other_name"),
                row.getBoolean("own"),
                row.getString("identifier_kind"),
                row.getString("identifier"),
                row.getString("reason"),
                row.getObject("leaves_on", LocalDate.class),
                row.getString("state"),
                row.getString("consent"),
                row.getObject("consent_by", UUID.class),
                row.getString("refusal"),
                row.getString("problem"),
                row.getInt("step"),
                row.getBoolean("stale"));
    }

    static Transfer asked(UUID id, String side, Establishment other, boolean abroad, AskTransfer by) {
        return new Transfer(
                id,
                side,
                other.tenant().id(),
                other.name(),
                true,
                by.kind().strip(),
                by.identifier().strip(),
                by.reason().strip(),
                by.leavesOn(),
                "asked",
                abroad ? "awaited" : "unneeded",
                null,
                null,
                null,
                0,
                false);
    }

    boolean giving() {
        return side.equals(GIVING);
    }

    boolean is(String one) {
        return state.equals(one);
    }

    boolean open() {
        return OPEN.contains(state);
    }

    /** Whether nothing but the guardian's word can be missing. */
    boolean mayGo() {
        return is("agreed") && (consent.equals("unneeded") || consent.equals("given"));
    }

    boolean isBetweenTheSame(Transfer schools) {
        return side.equals(schools.side) && other.equals(schools.other);
    }

    boolean sameAs(Transfer asked) {
        return isBetweenTheSame(asked)
                && own == asked.own
                && kind.equals(asked.kind)
                && identifier.equals(asked.identifier);
    }

    /**
     * Whether what the other school tells of it changes this row: what has ended stays as it ended; nothing goes on to which
     * this school has not said yes; only the giving school leads on, and only the receiving one has taken.
     */
    boolean heeds(Transfer told) {
        if (!open()) {
            return false;
        }
        if (told.is("taken")) {
            return giving() && is("given");
        }
        return !told.open() || !giving() && told.step > step && (own || !is("asked"));
    }

    /** What the journal calls the step that has led here. */
    String heardAs() {
        return switch (state) {
            case "agreed" -> "consent";
            case "given" -> "give";
            case "taken" -> "take";
            case "refused" -> "refuse";
            case "withdrawn" -> "withdraw";
            default -> state;
        };
    }

    /** The same, but nobody goes on with it. */
    Transfer ended() {
        return with("withdrawn", step + 1);
    }

    /** The same before its package has come: the school that tells hands that over. */
    Transfer agreed() {
        return with("agreed", step - 1);
    }

    private Transfer with(String becomes, int at) {
        return new Transfer(
                id,
                side,
                other,
                otherName,
                own,
                kind,
                identifier,
                reason,
                leavesOn,
                becomes,
                consent,
                consentBy,
                refusal,
                problem,
                at,
                stale);
    }

    /** The same as the other school sees it. */
    Transfer mirrored(String of, String name) {
        return new Transfer(
                id,
                giving() ? "receiving" : GIVING,
                of,
                name,
                !own,
                kind,
                identifier,
                reason,
                leavesOn,
                state,
                consent,
                null,
                refusal,
                problem,
                step,
                stale);
    }
}
