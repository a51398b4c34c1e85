package com.educonnect.tenancy;

import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Set;

/** Values that most rules accept, by type and, where a text has a form, by the name of its field and of its form. */
final class Samples {
    private static final Map<String, String> TEXTS = Map.ofEntries(
            Map.entry("email", "awa@example.org"),
            Map.entry("contactEmail", "awa@example.org"),
            Map.entry("administratorEmail", "awa@example.org"),
            Map.entry("birthPrecision", "day"),
            Map.entry("phone", "+221771234567"),
            Map.entry("secondPhone", "+221771234568"),
            Map.entry("contactPhone", "+221771234567"),
            Map.entry("country", "SN"),
            Map.entry("nationality", "SN"),
            Map.entry("language", "fr"),
            Map.entry("currency", "XOF"),
            Map.entry("timeZone", "Africa/Dakar"),
            Map.entry("kind", "class"),
            Map.entry("relation", "mother"),
            Map.entry("sex", "F"),
            Map.entry("unit", "lesson"),
            Map.entry("rollUnit", "lesson"),
            Map.entry("halfDay", "am"),
            Map.entry("role", "teacher"),
            Map.entry("roles", "teacher"),
            Map.entry("type", "roll.submit"),
            Map.entry("category", "devoir"),
            Map.entry("tags", "conduct"),
            Map.entry("preset", "sn-secondary"),
            Map.entry("url", "https://example.org/proof"),
            Map.entry("Item.kind", "file"),
            Map.entry("ReopenPeriod.reason", "A paper was found"),
            Map.entry("honours", "encouragements"),
            Map.entry("refused", "tableau-d-honneur"),
            Map.entry("warnings", "avertissement-travail"),
            Map.entry("decision", "passes"),
            Map.entry("Trait.key", "work"),
            Map.entry("StepCouncil.state", "sitting"),
            Map.entry("layout", "senegal"),
            Map.entry("languages", "fr"),
            Map.entry("show", "ranks"),
            Map.entry("IssueCertificate.kind", "schooling"),
            Map.entry("WithdrawCard.reason", "Issued by mistake"),
            Map.entry("Mark.state", "late"),
            Map.entry("SaveYear.state", "open"),
            Map.entry("ChangeState.state", "suspended"),
            Map.entry("content", "cHJvb2Y="),
            Map.entry("format", "csv"),
            Map.entry("AskApproval.kind", "refund"),
            Map.entry("AskApproval.reason", "Paid twice by error"),
            Map.entry("coupon", "PROOF-1"),
            Map.entry("SaveSeller.code", "PROOF"),
            Map.entry("SavePlan.code", "proof"),
            Map.entry("SaveFee.kind", "tuition"),
            Map.entry("SaveFee.audience", "all"),
            Map.entry("SaveReduction.rule", "bursary"),
            Map.entry("SaveReduction.kind", "tuition"),
            Map.entry("CorrectAccount.kind", "correction"),
            Map.entry("way", "cheque"),
            Map.entry("payerPhone", "+221771234567"),
            Map.entry("term", "term"),
            Map.entry("clearance", "fne"));

    private static final Set<String> BASES = Set.of("version", "base");

    /** Fields that go without: a cursor is the server's, and a mark is a number or one of the others. */
    private static final Set<String> NOTHING = Set.of(
            "cursor",
            "Cell.state",
            "Cell.letter",
            "Item.url",
            "SaveCoupon.percent",
            "SaveReduction.amount",
            "SaveAssessment.component",
            "SaveWorkMark.score",
            "SaveWorkMark.state",
            "logo",
            "picture");

    private Samples() {}

    static JsonValue of(Class<?> type, String owner, String name) {
        if (NOTHING.contains(name) || NOTHING.contains(owner + "." + name)) {
            return JsonValue.NULL;
        }
        if (type == boolean.class || type == Boolean.class) {
            return JsonValue.FALSE;
        }
        if (type == LocalDate.class) {
            return Json.createValue(
                    name.startsWith("end") || name.equals("validUntil")
                            ? "2027-06-30"
                            : name.equals("birthDate") ? "2012-10-05" : "2026-10-05");
        }
        if (type == LocalTime.class) {
            return Json.createValue(name.startsWith("end") ? "09:00" : "08:00");
        }
        if (type == Instant.class) {
            return Json.createValue("2026-10-05T08:00:00Z");
        }
        if (type.isPrimitive() || Number.class.isAssignableFrom(type)) {
            return Json.createValue(BASES.contains(name) ? 0 : 1);
        }
        return Json.createValue(TEXTS.getOrDefault(owner + "." + name, TEXTS.getOrDefault(name, "proof")));
    }
}
