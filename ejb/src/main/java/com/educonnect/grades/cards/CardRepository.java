package com.educonnect.grades.cards;

import com.educonnect.grades.cards.Issuing.Made;
import com.educonnect.grades.cards.Issuing.Order;
import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.TenantData;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads and writes issued cards. */
@Dependent
class CardRepository {
    private static final String CARD = "c.id, c.pupil_id, c.serial, c.snapshot, c.signature";

    @Inject
    @TenantData
    Sql sql;

    /** The card that stands for a pupil and period. */
    record Current(Issued card) {
        JsonObject content() {
            return card.said().getJsonObject("content");
        }
    }

    /** What is known of a card beside itself. */
    record Standing(Issued card, UUID key, String digest, Instant replacedAt, Instant withdrawnAt) {}

    /** Those of a class, by pupil. */
    Map<UUID, Current> standing(UUID schoolClass, UUID period) {
        return sql.query("SELECT " + CARD + """
                         FROM report_card c WHERE c.school_class_id = ? AND c.period_id = ?
                          AND c.replaced_at IS NULL AND c.withdrawn_at IS NULL
                        """, row -> new Current(read(row)), schoolClass, period).stream()
                .collect(Collectors.toMap(current -> current.card().pupil(), Function.identity()));
    }

    /** Whether all of these stand, now that nobody else can change them. */
    boolean allStand(List<UUID> cards) {
        return sql.query(
                                "SELECT id FROM report_card WHERE id = ANY (?) AND replaced_at IS NULL AND withdrawn_at IS NULL"
                                        + " FOR UPDATE",
                                row -> true,
                                Sql.array("uuid", cards))
                        .size()
                == cards.size();
    }

    Optional<Issued> find(UUID id) {
        return sql.find("SELECT " + CARD + " FROM report_card c WHERE c.id = ?", CardRepository::read, id);
    }

    Optional<Standing> bySerial(String serial) {
        return sql.find(
                "SELECT " + CARD + ", c.signing_key_id, c.digest, c.replaced_at, c.withdrawn_at"
                        + " FROM report_card c WHERE c.serial = ?",
                CardRepository::standing,
                serial);
    }

    static Standing standing(ResultSet row) throws SQLException {
        return new Standing(
                read(row),
                row.getObject("signing_key_id", UUID.class),
                row.getString("digest"),
                instant(row, "replaced_at"),
                instant(row, "withdrawn_at"));
    }

    List<CardView> ofClass(UUID schoolClass, UUID period) {
        return sql.query(
                CardView.SELECT
                        + " WHERE c.school_class_id = ? AND c.period_id = ? ORDER BY p.sort_key, p.id, c.issued_at DESC",
                CardView::of,
                schoolClass,
                period);
    }

    List<CardView> ofPupil(UUID pupil) {
        return sql.query(
                CardView.SELECT + " WHERE c.pupil_id = ? AND c.withdrawn_at IS NULL AND c.replaced_at IS NULL"
                        + " ORDER BY c.issued_at DESC",
                CardView::of,
                pupil);
    }

    Optional<CardView> view(UUID id) {
        return sql.find(CardView.SELECT + " WHERE c.id = ?", CardView::of, id);
    }

    void replace(List<UUID> cards, UUID run) {
        sql.update(
                "UPDATE report_card SET replaced_at = (SELECT asked_at FROM print_run WHERE id = ?) WHERE id = ANY (?)",
                run,
                Sql.array("uuid", cards));
    }

    void add(Order order, List<Made> cards) {
        sql.batch("""
                INSERT INTO report_card (id, pupil_id, school_class_id, period_id, print_run_id, serial, snapshot, digest,
                    signing_key_id, signature, issued_at, issued_by, issued_by_person, replaces_id)
                SELECT ?, ?, ?, ?, r.id, ?, ?, ?, ?, ?, r.asked_at, r.asked_by, r.asked_by_person, ?::uuid
                FROM print_run r WHERE r.id = ?
                """, cards.stream().map(made -> row(order, made)).toList());
    }

    private static Object[] row(Order order, Made made) {
        var card = made.card();
        return new Object[] {
            card.id(),
            card.pupil(),
            order.schoolClass(),
            order.period(),
            card.serial(),
            card.snapshot(),
            digest(card.snapshot()),
            made.key(),
            card.signature(),
            made.replaces(),
            order.run()
        };
    }

    boolean withdraw(UUID id, UUID by, String reason) {
        return sql.update(
                        "UPDATE report_card SET withdrawn_at = now(), withdrawn_by = ?, withdrawn_reason = ?"
                                + " WHERE id = ? AND withdrawn_at IS NULL AND replaced_at IS NULL",
                        by,
                        reason,
                        id)
                == 1;
    }

    static String digest(String text) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static Issued read(ResultSet row) throws SQLException {
        return new Issued(
                row.getObject("id", UUID.class),
                row.getObject("pupil_id", UUID.class),
                row.getString("serial"),
                row.getString("snapshot"),
                row.getBytes("signature"));
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
