package com.educonnect.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.educonnect.grades.GradeSchool;
import com.educonnect.grades.cards.PaperSchool;
import com.educonnect.platform.Ids;
import com.educonnect.tenancy.Actor;
import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.TestDatabase;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A word that is in everything the school knows of one pupil, looked for in every table of the database afterwards. */
class ErasureIT {
    private static final String CANARY = Canary.NAME;
    private static final String REASON = "The family asked for it in writing";

    private final PaperSchool papers = new PaperSchool(CANARY, "BINTA");
    private final GradeSchool school = papers.school;
    private final Actor one = GradeSchool.actor(null, "people.erase");
    private final Actor other = GradeSchool.actor(null, "people.erase");
    private final UUID erasure = Ids.next();
    private final Sql superuser = new Sql(TestDatabase.get().as("postgres"));

    @Test
    void whoeverIsErasedIsNowhere() {
        Canary.sing(papers);
        papers.close();
        papers.archive();
        assertThat(found()).hasSizeGreaterThan(15);

        ask();
        assertThat(confirm(other).confirmedAt()).isNotNull();

        assertThat(found()).isEmpty();
        assertThat(school.count("SELECT count(*) FROM print_page WHERE pupil_id = ?", papers.awa))
                .isZero();
        assertThat(school.count("SELECT count(*) FROM archive.document WHERE pupil_id = ?", papers.awa))
                .isZero();
        assertThat(school.count("SELECT count(*) FROM archive.document WHERE pupil_id = ?", papers.binta))
                .isEqualTo(1);
        assertThat(school.count("SELECT count(*) FROM mark WHERE score IS NOT NULL"))
                .isEqualTo(2);
        assertThat(school.count("SELECT count(*) FROM certificate WHERE number = 1"))
                .isEqualTo(1);
        assertThat(school.school.audited).contains("erasure.ask pupil", "erasure.confirm pupil");
        assertThat(school.as(one, ErasureService.class, it -> it.erasures(null, null))
                        .items())
                .singleElement()
                .returns(REASON, ErasureView::reason)
                .returns("—", ErasureView::name);
    }

    @Test
    void nobodyErasesAlone() {
        papers.close();
        ask();
        ask();

        assertThatThrownBy(() -> confirm(one)).hasMessageContaining("privacy.needs-another");
        assertThatThrownBy(
                        () -> school.write("UPDATE platform.erasure SET confirmed_by = asked_by, confirmed_at = now()"))
                .hasStackTraceContaining("erasure_by_two");
        assertThatThrownBy(() -> school.as(
                        other, ErasureService.class, it -> it.ask(Ids.next(), new AskErasure(papers.awa, REASON))))
                .hasMessageContaining("privacy.asked-already");
        assertThat(school.count("SELECT count(*) FROM person WHERE family_name = ?", CANARY))
                .isEqualTo(1);
    }

    @Test
    void whoeverIsStillHereIsNotErased() {
        assertThatThrownBy(this::ask).hasMessageContaining("privacy.still-here");
    }

    @Test
    void aTombstoneStays() {
        papers.close();
        ask();
        confirm(other);
        confirm(one);

        assertThatThrownBy(() -> withdraw()).hasMessageContaining("privacy.already-erased");
        assertThat(school.school.<Integer>sql(sql -> sql.update("DELETE FROM platform.erasure")))
                .isZero();
        assertThat(school.school.<Integer>sql(sql -> sql.update("UPDATE platform.erasure SET confirmed_at = now()")))
                .isZero();
        assertThatThrownBy(() -> school.write("UPDATE platform.erasure SET reason = 'Another reason'"))
                .hasStackTraceContaining("permission denied");
    }

    @Test
    void whatIsAskedMayBeWithdrawn() {
        papers.close();
        ask();
        withdraw();
        withdraw();

        assertThat(school.as(one, ErasureService.class, it -> it.erasures(null, null))
                        .items())
                .isEmpty();
    }

    @Test
    void whoeverComesBackWithABackupIsErasedAgain() {
        papers.close();
        ask();
        confirm(other);
        school.write("UPDATE person SET family_name = ? WHERE id = ?", CANARY, papers.awa);

        assertThat(erasedAgain()).containsEntry("erased_pupil", 1);
        assertThat(erasedAgain()).containsEntry("erased_pupil", 0);
        assertThat(found()).isEmpty();
    }

    @Test
    void anotherSchoolSeesNoneOfIt() {
        papers.close();
        ask();
        var elsewhere = new GradeSchool();

        assertThatThrownBy(() -> elsewhere.as(other, ErasureService.class, it -> it.confirm(erasure)))
                .hasMessageContaining("platform.not-found");
        assertThat(elsewhere.count("SELECT count(*) FROM platform.erasure")).isZero();
    }

    /** What a table says of a pupil in words must be erased, or be a code of the product's own. */
    @Test
    void everyWordThatIsKeptOfAPupilIsThoughtOf() {
        var erased = Set.of(
                "absence.note",
                "certificate.signature",
                "certificate.snapshot",
                "certificate.serial",
                "certificate.withdrawn_reason",
                "council_dossier.exam",
                "council_verdict.comment",
                "council_verdict.conduct",
                "council_verdict.reasons",
                "enrollment.reason",
                "fee_charge.reason",
                "fee_reduction.reason",
                "guardianship.ended_reason",
                "mark.note",
                "mark_history.note",
                "print_page.pdf",
                "report_card.serial",
                "report_card.signature",
                "report_card.snapshot",
                "report_card.digest",
                "report_card.withdrawn_reason",
                "subject_comment.text",
                "submission.text",
                "submission_mark.feedback");
        var codes = Set.of(
                "absence.state",
                "certificate.digest",
                "certificate.kind",
                "council_verdict.decision",
                "council_verdict.honour",
                "council_verdict.proposed",
                "council_verdict.refused",
                "council_verdict.warning",
                "enrollment.kind",
                "enrollment.sourced_id",
                "fee_charge.currency",
                "fee_charge.kind",
                "fee_reduction.kind",
                "fee_reduction.rule",
                "guardianship.relation",
                "mark.state",
                "mark_history.state",
                "submission_mark.points",
                "submission_mark.state");
        List<String> kept = school.school.sql(sql -> sql.query("""
                SELECT c.relname || '.' || a.attname FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0
                WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind = 'r' AND NOT a.attisdropped
                  AND a.atttypid IN ('text'::regtype, 'jsonb'::regtype, 'bytea'::regtype)
                  AND EXISTS (SELECT FROM pg_attribute p WHERE p.attrelid = c.oid AND p.attname = 'pupil_id')
                """, row -> row.getString(1)));
        assertThat(kept).allMatch(column -> erased.contains(column) || codes.contains(column));
    }

    /** A voucher of the books is kept as the law wants it: what came, when, from whom. The pupil on it is nobody. */
    @Test
    void aReceiptKeepsWhoPaidAndLosesThePupil() {
        Canary.sing(papers);
        papers.close();
        ask();
        confirm(other);

        assertThat(text("SELECT snapshot::text FROM fee_receipt WHERE number = 1"))
                .contains("Oncle Ibra", "R-2026-000001", "\"className\": \"4A\"")
                .doesNotContain("+221770000000", "admissionNumber");
        assertThat(text("SELECT void_reason FROM fee_receipt WHERE number = 2")).startsWith("De —");
        assertThat(school.count("SELECT sum(amount) FROM fee_receipt")).isEqualTo(5900);
        assertThat(school.count("SELECT count(*) FROM payment WHERE num_nonnulls(payer_name, payer_phone) > 0"))
                .isZero();
        assertThat(text("SELECT name FROM family")).isEqualTo("—");
    }

    /** The list of parties says who still owes, and by what name. */
    @Test
    void aFamilyThatStillOwesIsStillNamed() {
        Canary.sing(papers);
        school.write("UPDATE fee_charge SET amount = 7000");
        papers.close();
        ask();
        confirm(other);

        assertThat(text("SELECT name FROM family")).isEqualTo(CANARY);
    }

    /** A name that somebody else bears stays where it stands alone: nobody can tell whose it is. */
    @Test
    void whatIsSaidOfANamesakeStays() {
        var namesake = school.person(CANARY);
        school.write("UPDATE person SET given_names = 'Fatou' WHERE id = ?", namesake);
        school.write("UPDATE person SET given_names = 'Awa (Zi)' WHERE id = ?", papers.awa);
        council("%1$s Fatou aide ; Awa (Zi) %1$s, %1$s Awa bavardent. %1$s dort.".formatted(CANARY));
        papers.close();
        papers.archive();
        ask();
        confirm(other);

        var kept = CANARY + " Fatou aide ; —, — bavardent. " + CANARY + " dort.";
        assertThat(text("SELECT remarks FROM council")).isEqualTo(kept);
        assertThat(text("SELECT content ->> 'remarks' FROM archive.document WHERE kind = 'minutes'"))
                .isEqualTo(kept);
    }

    /** A word with a small letter, within another word or before a hyphen is nobody's nickname. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "titi | Titi dort, exposé de TITI. Titine, Ti titi | — dort, exposé de —. Titine, Ti titi",
                "Grand | Un grand pas. Grand-mère venue, Petit-Grand, Grande classe. Grand bavarde | Un grand pas. Grand-mère venue, Petit-Grand, Grande classe. — bavarde",
                "Ti-Jo | L’ami de Ti-Jo, d’Anti-Jo | L’ami de —, d’Anti-Jo",
                "Petit Roi | Petit progrès. Petit Roi dort | Petit progrès. — dort",
                "La | La classe aide La Zanbiyerasure | La classe aide —",
                "he | He reads with Zanbiyerasure He | He reads with —",
                "Ŋoor | ŊOOR et Ŋoora | — et Ŋoora",
                "Kɔ | Kɔ\u0301 aide Kɔ | Kɔ\u0301 aide —",
                "نور | نور ونور | — ونور"
            })
    void aNicknameGoesWhereItIsWrittenAsAName(String nickname, String said, String kept) {
        school.write("UPDATE person SET preferred_name = ? WHERE id = ?", nickname, papers.awa);

        assertThat(remarksOnceErased(said)).isEqualTo(kept);
    }

    /** Somebody else's nickname stays where it stands alone, and says whose it is beside another of her names. */
    @ParameterizedTest
    @ValueSource(strings = {"Titi", "\"Titi\"", "« Titi »", "«\u00a0Titi\u00a0»", "“Titi”", "(Titi)", "titi"})
    void aNicknameHidesNoFullNameThatItStandsWithin(String written) {
        school.write("UPDATE person SET given_names = 'Awa', preferred_name = 'Titi' WHERE id = ?", papers.awa);
        var namesake = school.person(CANARY);
        school.write("UPDATE person SET given_names = 'Awa', preferred_name = 'Titi' WHERE id = ?", namesake);

        assertThat(remarksOnceErased(
                        "Awa " + written + " " + CANARY + ", Titi " + CANARY + " et ZANBIYERASURE Awa. Titi dort"))
                .isEqualTo("—, — et —. Titi dort");
        assertThat(text("SELECT attendance #>> '{0,name}' FROM council")).isEqualTo("—, — et —. Titi dort");
    }

    @Test
    void theArchiveIsTouchedForNobodyWhoseErasureIsNotConfirmed() {
        papers.close();
        ask();
        assertThatThrownBy(() -> school.school.sql(
                        sql -> sql.query("SELECT platform.erase_mentions(?, 'x', '{}')", row -> null, papers.awa)))
                .hasStackTraceContaining("not confirmed");
    }

    /** Every column that takes words sang before and is silent now, or stands here with the reason why it never sings. */
    @Test
    void everyPlaceForWordsIsEmptiedOrHasAReasonNotToBe() {
        Canary.sing(papers);
        papers.close();
        var places = Places.of(school, superuser);
        var sang = places.with(CANARY);
        ask();
        confirm(other);

        assertThat(places.with(CANARY)).isEmpty();
        assertThat(places.all()).allSatisfy(place -> assertThat(sang.contains(place) || Places.neverSings(place))
                .as(place + " never sang and has no reason")
                .isTrue());
        assertThat(places.with(papers.awa.toString())).isSubsetOf(Places.IDS_OF_NOBODY);
    }

    private String remarksOnceErased(String said) {
        council(said);
        papers.close();
        ask();
        confirm(other);
        return text("SELECT remarks FROM council");
    }

    private void council(String said) {
        school.write(
                "INSERT INTO council (id, school_class_id, period_id, state, remarks, attendance) VALUES (uuidv7(), ?, ?,"
                        + " 'closed', ?, jsonb_build_array(jsonb_build_object('name', ?::text, 'role', 'delegate', 'present', true)))",
                school.fourth,
                school.first,
                said,
                said);
    }

    private String text(String query) {
        return school.school.sql(sql -> sql.find(query, row -> row.getString(1)).orElseThrow());
    }

    private void ask() {
        school.as(one, ErasureService.class, it -> it.ask(erasure, new AskErasure(papers.awa, REASON)));
    }

    private ErasureView confirm(Actor by) {
        return school.as(by, ErasureService.class, it -> it.confirm(erasure));
    }

    private Map<String, Integer> erasedAgain() {
        return school.as(one, ErasureRetention.class, it -> it.remove(10));
    }

    private void withdraw() {
        school.as(one, ErasureService.class, it -> {
            it.withdraw(erasure);
            return null;
        });
    }

    /** The tables of every schema that hold the canary, in letters or in bytes. */
    private List<String> found() {
        String tenant = school.school.sql(sql ->
                sql.find("SELECT current_user::text", row -> row.getString(1)).orElseThrow());
        var bytes = HexFormat.of().formatHex(CANARY.getBytes(StandardCharsets.UTF_8));
        return superuser.query("""
                        SELECT n.nspname || '.' || quote_ident(c.relname) FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
                        WHERE c.relkind = 'r' AND n.nspname IN (?, 'archive', 'analytics', 'platform')
                        """, row -> row.getString(1), tenant).stream()
                .filter(table -> superuser
                        .find(
                                "SELECT EXISTS (SELECT FROM " + table + " t WHERE t::text ILIKE ? OR t::text LIKE ?)",
                                row -> row.getBoolean(1),
                                "%" + CANARY + "%",
                                "%" + bytes + "%")
                        .orElseThrow())
                .toList();
    }
}
