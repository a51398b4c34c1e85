package com.educonnect.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.educonnect.grades.GradeSchool;
import com.educonnect.grades.cards.ArchivedPaperService;
import com.educonnect.grades.cards.CardService;
import com.educonnect.grades.cards.CertificateService;
import com.educonnect.grades.cards.CheckService;
import com.educonnect.grades.cards.PaperCheck;
import com.educonnect.grades.cards.PaperSchool;
import com.educonnect.platform.PlatformError;
import com.educonnect.platform.Rejected;
import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.TestDatabase;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Two pupils' papers, archived with their year and looked at when the school has nothing else of them. */
class ArchiveIT {
    private static final String WHAT =
            "SELECT kind || ' ' || count(*) FROM archive.document GROUP BY kind ORDER BY kind";

    private final PaperSchool papers = new PaperSchool("AWA", "BINTA");
    private final Sql superuser = new Sql(TestDatabase.get().as("postgres"));

    @Test
    void aClosedYearIsArchivedOnceHoweverOftenItIsAsked() {
        papers.certificate(papers.awa);
        papers.close();
        papers.archive();

        var kinds = List.of("certificate 1", "class_list 1", "report_card 2");
        assertThat(texts(WHAT)).isEqualTo(kinds);
        var first = texts("SELECT d::text FROM archive.document d ORDER BY id");
        papers.archive();
        assertThat(texts("SELECT d::text FROM archive.document d ORDER BY id")).isEqualTo(first);
        assertThat(papers.school.school.audited).containsOnlyOnce("archive school_year");
    }

    @Test
    void whatASchoolHasOfThreeYearsAgoIsTheSameToTheByte() {
        var certificate = papers.certificate(papers.awa).id();
        var card = UUID.fromString(text("SELECT id FROM report_card WHERE pupil_id = ?", papers.awa));
        var serial = text("SELECT serial FROM report_card WHERE id = ?", card);
        var before = papers.school.as(papers.office, CardService.class, it -> it.pdf(card));
        var attested = papers.school.as(papers.office, CertificateService.class, it -> it.pdf(certificate, false));
        papers.close();
        papers.archive();
        papers.school.write("DELETE FROM print_page");
        papers.school.write("DELETE FROM report_card");
        papers.school.write("DELETE FROM certificate");

        assertThat(paper(card)).isEqualTo(before);
        assertThat(paper(certificate)).isEqualTo(attested);
        assertThat(check(serial, null)).returns("current", PaperCheck::state).returns("AWA", PaperCheck::pupil);
        assertThat(check(serial, "AAAA").state()).isEqualTo("altered");
    }

    @Test
    void minutesAndClassListsSayWhoWasThere() {
        papers.school.write(
                "INSERT INTO council (id, school_class_id, period_id, state, closed_at) VALUES (uuidv7(), ?, ?, 'closed', now())",
                papers.school.fourth,
                papers.school.first);
        papers.school.write(
                "INSERT INTO council_verdict (council_id, pupil_id, decision, written_by) SELECT id, ?, 'passes', uuidv7()"
                        + " FROM council",
                papers.binta);
        papers.close();
        papers.archive();

        assertThat(texts("SELECT l ->> 'name' || ' ' || (l ->> 'decision') FROM archive.document d,"
                        + " jsonb_array_elements(d.content -> 'pupils') l WHERE d.kind = 'minutes'"))
                .containsExactly("BINTA passes");
        assertThat(texts("SELECT l ->> 'name' FROM archive.document d, jsonb_array_elements(d.content -> 'pupils') l"
                        + " WHERE d.kind = 'class_list'"))
                .containsExactly("AWA", "BINTA");
        var page = papers.school.as(
                papers.office, ArchiveService.class, it -> it.documents(null, null, papers.awa, null, null));
        assertThat(page.items()).extracting(DocumentLine::kind).containsExactly("report_card");
        var list = papers.school.as(
                papers.office, ArchiveService.class, it -> it.documents("2026-2027", "class_list", null, null, null));
        assertThat(list.items()).extracting(DocumentLine::name).containsExactly("4A");
    }

    @Test
    void whoeverReadsADocumentStandsInTheJournalWhateverItIs() {
        papers.school.write(
                "INSERT INTO council (id, school_class_id, period_id, state, closed_at) VALUES (uuidv7(), ?, ?, 'closed', now())",
                papers.school.fourth,
                papers.school.first);
        papers.certificate(papers.awa);
        papers.close();
        papers.archive();
        papers.school.school.audited.clear();

        for (var kind : List.of("minutes", "class_list", "report_card", "certificate")) {
            var document = UUID.fromString(text("SELECT min(id::text) FROM archive.document WHERE kind = ?", kind));
            papers.school.as(papers.office, ArchiveService.class, it -> it.document(document));
        }
        assertThat(papers.school.school.audited)
                .containsExactly(
                        "archive.read minutes",
                        "archive.read class_list",
                        "archive.read report_card",
                        "archive.read certificate");
    }

    @Test
    void whatIsRefusedOrNotThereIsNotRead() {
        papers.close();
        papers.archive();
        var document = UUID.fromString(text("SELECT min(id::text) FROM archive.document"));
        papers.school.school.audited.clear();

        assertThatThrownBy(() -> papers.school.as(
                        GradeSchool.actor(null, "report-cards.read"),
                        ArchiveService.class,
                        it -> it.document(document)))
                .isInstanceOfSatisfying(
                        Rejected.class, refused -> assertThat(refused.code()).isEqualTo(PlatformError.FORBIDDEN));
        assertThatThrownBy(() ->
                        papers.school.as(papers.office, ArchiveService.class, it -> it.document(UUID.randomUUID())))
                .isInstanceOfSatisfying(
                        Rejected.class, refused -> assertThat(refused.code()).isEqualTo(PlatformError.NOT_FOUND));
        assertThat(papers.school.school.audited).isEmpty();
    }

    @Test
    void theYearsOfWhichSomethingIsKeptAreTheSchoolsOwnAndTheNewestComesFirst() {
        papers.close();
        papers.archive();
        papers.school.write(
                "INSERT INTO archive.document (tenant, id, school_year, year_ends_on, country, kind, entity_id,"
                        + " content) SELECT current_user, uuidv7(), y, current_date, 'CI', 'class_list', uuidv7(), '{}'"
                        + " FROM unnest(ARRAY['2024-2025', '2025-2026', '2024-2025']) y");

        assertThat(papers.school.as(papers.office, ArchiveService.class, ArchiveService::years))
                .containsExactly("2026-2027", "2025-2026", "2024-2025");
        var elsewhere = new PaperSchool("COUMBA", "DIOR");
        assertThat(elsewhere.school.as(elsewhere.office, ArchiveService.class, ArchiveService::years))
                .isEmpty();
    }

    @Test
    void aSchoolArchivesForItselfAndChangesNothing() {
        assertThatThrownBy(() -> papers.school.write("INSERT INTO archive.document (tenant, id, school_year, kind,"
                        + " entity_id, content) VALUES ('t99999', uuidv7(), 'y', 'minutes', uuidv7(), '{}')"))
                .hasStackTraceContaining("row-level security");
        papers.close();
        papers.archive();
        assertThatThrownBy(() -> papers.school.write("UPDATE archive.document SET content = '{}'"))
                .hasStackTraceContaining("permission denied");
        assertThatThrownBy(() -> papers.school.school.sql(
                        sql -> sql.query("SELECT platform.erase_pupil(?)", row -> null, papers.awa)))
                .hasStackTraceContaining("not confirmed");
    }

    @Test
    void whatIsPastItsTimeGoesByTheRuleOfTheCountry() {
        papers.close();
        papers.archive();
        assertThat(forget()).isZero();

        superuser.update(
                "UPDATE archive.document SET year_ends_on = current_date - interval '51 years' WHERE pupil_id = ?",
                papers.awa);
        assertThat(forget()).isEqualTo(1);
        assertThat(texts(WHAT)).containsExactly("class_list 1", "report_card 1");
        superuser.update("INSERT INTO archive.retention_rule (country, kind, valid_from, years, source)"
                + " VALUES ('CI', 'class_list', current_date, 1, 'A test''s own')");
        try {
            superuser.update(
                    "UPDATE archive.document SET year_ends_on = current_date - interval '2 years' WHERE pupil_id IS NULL");
            assertThat(forget()).isEqualTo(1);
            assertThat(texts(WHAT)).containsExactly("report_card 1");
        } finally {
            superuser.update("DELETE FROM archive.retention_rule WHERE country = 'CI'");
        }
    }

    @Test
    void everyRuleHasASource() {
        var rules = papers.school.as(papers.office, ArchiveService.class, ArchiveService::rules);

        assertThat(rules)
                .extracting(RetentionRuleView::kind)
                .containsExactly("certificate", "class_list", "history", "minutes", "report_card");
        assertThat(rules).allSatisfy(rule -> assertThat(rule.source()).isNotBlank());
    }

    private int forget() {
        Map<String, Integer> removed = papers.school.as(papers.office, ArchiveRetention.class, it -> it.remove(100));
        return removed.get("archive_document");
    }

    private PaperCheck check(String serial, String signature) {
        return papers.school.as(papers.office, CheckService.class, it -> it.check(serial, signature));
    }

    private byte[] paper(UUID entity) {
        var document = UUID.fromString(text("SELECT id FROM archive.document WHERE entity_id = ?", entity));
        return papers.school.as(papers.office, ArchivedPaperService.class, it -> it.pdf(document));
    }

    private String text(String sql, Object... arguments) {
        return papers.school.school.sql(
                data -> data.find(sql, row -> row.getString(1), arguments).orElseThrow());
    }

    private List<String> texts(String sql) {
        return papers.school.school.sql(data -> data.query(sql, row -> row.getString(1)));
    }
}
