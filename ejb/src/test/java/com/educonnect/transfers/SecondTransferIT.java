package com.educonnect.transfers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.educonnect.grades.GradeSchool;
import com.educonnect.grades.cards.BroughtPaper;
import com.educonnect.grades.cards.BroughtPaperService;
import com.educonnect.grades.cards.PaperSchool;
import com.educonnect.platform.Ids;
import com.educonnect.tenancy.Actor;
import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.TestDatabase;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** AWA has a card and a certificate of her first school, goes to a second, and on from there. */
class SecondTransferIT {
    private static final Actor HEAD = GradeSchool.actor(null, "transfers.manage", "archive.read");

    private final PaperSchool papers = new PaperSchool("AWA", "BINTA");
    private final Town town = new Town();
    private final GradeSchool first = town.add(papers.school, "SN");
    private final GradeSchool second = town.add(new GradeSchool(), "SN");
    private final GradeSchool third = town.add(new GradeSchool(), "SN");
    private final Sql superuser = new Sql(TestDatabase.get().as("postgres"));

    @BeforeEach
    void sheHasGoneToTheSecond() {
        papers.certificate(papers.awa);
        first.write(
                "INSERT INTO person_identifier (person_id, kind, value) VALUES (?, 'matricule', 'M-1')", papers.awa);
        go(first, second);
    }

    @Test
    void whatTheFirstSchoolSignedIsShownAsItWas() {
        var history = history(second);

        assertThat(papers(second, history))
                .extracting(BroughtPaper::kind)
                .containsExactly("report_card", "certificate");
        assertThat(papers(second, history)).allSatisfy(each -> assertThat(each)
                .returns(true, BroughtPaper::verifies)
                .returns(name(first), BroughtPaper::school));
        assertThat(start(pdf(second, history, 1))).isEqualTo("%PDF-");
        assertThat(start(pdf(second, history, 2))).isEqualTo("%PDF-");
        assertThat(second.school.audited).contains("archive.read history");
        assertThatThrownBy(() -> pdf(second, history, 3)).hasMessageContaining("platform.not-found");
        assertThatThrownBy(() -> pdf(third, history, 1)).hasMessageContaining("platform.not-found");
        assertThatThrownBy(() -> papers(third, history)).hasMessageContaining("platform.not-found");
        assertThatThrownBy(() -> second.as(
                        GradeSchool.actor(null, "report-cards.read"),
                        BroughtPaperService.class,
                        it -> it.pdf(history, 1)))
                .hasMessageContaining("forbidden");
    }

    @Test
    void whatWasChangedSinceIsNotShown() {
        var history = history(second);
        change("{reportCards,0,digest}", "00");
        change("{certificates,0,signature}", "not a signature");

        assertThat(papers(second, history)).extracting(BroughtPaper::verifies).containsExactly(false, false);
        assertThatThrownBy(() -> pdf(second, history, 1)).hasMessageContaining("cards.not-as-signed");
        assertThatThrownBy(() -> pdf(second, history, 2)).hasMessageContaining("cards.not-as-signed");
    }

    @Test
    void anotherSnapshotWithItsOwnDigestIsStillNotWhatTheKeySigned() {
        change("{reportCards,0,snapshot}", "{}");
        change("{reportCards,0,digest}", "44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a");

        assertThat(papers(second, history(second)).getFirst().verifies()).isFalse();
    }

    @Test
    void theThirdSchoolHasTheFirstOnesPapersAndYears() {
        go(second, third);

        var history = history(third);
        assertThat(papers(third, history)).hasSize(2).allSatisfy(each -> assertThat(each)
                .returns(true, BroughtPaper::verifies)
                .returns(name(first), BroughtPaper::school));
        assertThat(start(pdf(third, history, 1))).isEqualTo("%PDF-");
        assertThat(texts(
                        third,
                        "SELECT y ->> 'class' FROM archive.document d, jsonb_array_elements(d.content -> 'earlier') e,"
                                + " jsonb_array_elements(e -> 'years') y WHERE d.kind = 'history'"))
                .containsExactly("4A");
        assertThat(texts(third, "SELECT content::text FROM archive.document"))
                .noneMatch(text -> text.contains("guardians") || text.contains("identifiers"));
    }

    @Test
    void whoeverComesBackAndGoesAgainTakesEachPackageOnce() {
        go(second, first);
        assertThat(papers(first, history(first))).hasSize(2);

        go(first, third);
        assertThat(texts(
                        third,
                        "SELECT count(*) || ' ' || count(DISTINCT e ->> 'transfer') FROM archive.document d,"
                                + " jsonb_array_elements(d.content -> 'earlier') e WHERE d.kind = 'history'"))
                .containsExactly("2 2");
        assertThat(papers(third, history(third))).hasSize(4).allSatisfy(each -> assertThat(each.verifies())
                .isTrue());
    }

    @Test
    void aPackageOfTheFormerFormatIsTakenAsItIs() {
        superuser.update(
                "UPDATE archive.document SET content = content - 'earlier' || '{\"format\": 1}'"
                        + " WHERE kind = 'history' AND tenant = ?",
                tenant(second));
        assertThat(papers(second, history(second))).hasSize(2);

        go(second, third);
        assertThat(papers(third, history(third))).hasSize(2);
    }

    private void change(String path, String value) {
        superuser.update(
                "UPDATE archive.document SET content = jsonb_set(content, ?::text[], to_jsonb(?::text)) WHERE kind ="
                        + " 'history' AND tenant = ?",
                path,
                value,
                tenant(second));
    }

    private void go(GradeSchool from, GradeSchool to) {
        var id = Ids.next();
        var command = new AskTransfer(
                "receiving",
                Town.address(from),
                "matricule",
                "M-1",
                LocalDate.now(Clock.systemUTC()).plusDays(1),
                "The family moves to another town",
                null);
        to.as(HEAD, TransferService.class, it -> it.ask(id, command));
        from.as(HEAD, TransferService.class, it -> it.answer(id, new AnswerTransfer("consent", null, null)));
        town.post();
        assertThat(to.as(HEAD, TransferService.class, it -> it.take(id)).state())
                .isEqualTo("taken");
        town.post();
    }

    private static List<BroughtPaper> papers(GradeSchool by, UUID history) {
        return by.as(HEAD, BroughtPaperService.class, it -> it.papers(history));
    }

    private static byte[] pdf(GradeSchool by, UUID history, int number) {
        return by.as(HEAD, BroughtPaperService.class, it -> it.pdf(history, number));
    }

    private static String start(byte[] pdf) {
        return new String(pdf, 0, 5, StandardCharsets.US_ASCII);
    }

    private static UUID history(GradeSchool school) {
        return UUID.fromString(texts(school, "SELECT id::text FROM archive.document WHERE kind = 'history'")
                .getFirst());
    }

    private String name(GradeSchool school) {
        return town.name(school);
    }

    private static String tenant(GradeSchool school) {
        return texts(school, "SELECT current_user::text").getFirst();
    }

    private static List<String> texts(GradeSchool school, String sql) {
        return school.school.sql(data -> data.query(sql, row -> row.getString(1)));
    }
}
