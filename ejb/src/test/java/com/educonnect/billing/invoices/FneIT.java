package com.educonnect.billing.invoices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.educonnect.auth.token.KeySeal;
import com.educonnect.billing.BillingFixtures;
import com.educonnect.billing.contracts.Term;
import com.educonnect.billing.contracts.Tier;
import com.educonnect.billing.invoices.fne.Fne;
import com.educonnect.billing.payments.Unanswered;
import com.educonnect.billing.payments.wire.Hosts;
import com.educonnect.config.providers.ProviderSimulator;
import com.educonnect.platform.Ids;
import com.educonnect.platform.Rejected;
import com.educonnect.tenancy.Configuration;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Invoices of a seller whose State numbers them: the authority signs each once, and what it did not is for people. */
class FneIT {
    private static final String KEY = "fne-key-of-the-seller";
    private ProviderSimulator simulator;
    private BillingFixtures school;
    private UUID seller;

    @BeforeEach
    void aSellerWhoHandsIn() {
        simulator = ProviderSimulator.still(42, Clock.systemUTC(), Duration.ofSeconds(3));
        simulator.engine().merchant("fne", Map.of("api-key", KEY, "ncc", "9606123E"));
        school = new BillingFixtures();
        school.office.sql().update("UPDATE platform.establishment SET country = 'CI' WHERE id = ?", school.school);
        school.sellerIn("CI");
        var settings = settings();
        var fne = new Fne(new Hosts(settings));
        school.office.with(TaxAuthorities.class, new TaxAuthorities() {
            @Override
            TaxAuthority get(String system) {
                assertThat(system).isEqualTo(fne.system());
                return fne;
            }
        });
        school.office.with(KeySeal.class, seal(settings));
        seller = school.office
                .sql()
                .find("SELECT id FROM platform.seller WHERE country = 'CI'", row -> row.getObject(1, UUID.class))
                .orElseThrow();
        clearance("fne");
        desk(KEY);
    }

    @AfterEach
    void othersDoNot() {
        clearance(null);
        school.office.sql().update("DELETE FROM platform.tax_desk WHERE seller_id = ?", seller);
        simulator.close();
    }

    private Configuration settings() {
        var known = Map.of(
                "payments.fne.url", simulator.url("fne"),
                "payments.answer.millis", "1500",
                "educonnect.master.key", Base64.getEncoder().encodeToString(new byte[32]));
        try {
            return new Configuration(Files.createTempFile("settings", ".properties")) {
                @Override
                public Optional<String> find(String key) {
                    return Optional.ofNullable(known.get(key));
                }
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static KeySeal seal(Configuration settings) {
        var seal = new KeySeal();
        try {
            var field = KeySeal.class.getDeclaredField("configuration");
            field.setAccessible(true);
            field.set(seal, settings);
            return seal;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private void clearance(String system) {
        school.office.sql().update("UPDATE platform.seller SET clearance = ? WHERE id = ?", system, seller);
    }

    private void desk(String key) {
        var version = school.office
                .sql()
                .find("SELECT version FROM platform.tax_desk WHERE seller_id = ?", row -> row.getInt(1), seller)
                .orElse(0);
        school.office.platform(
                TaxDeskService.class,
                desks -> desks.save(seller, new SaveTaxDesk("EduConnect", "Caisse 1", key, version)));
    }

    /** A price for the whole school, whose last two digits say what the authority does. */
    private InvoiceView issued(int net) {
        school.pupils(1);
        var invoice = school.choose(school.plan("Forfait " + Ids.next(), Term.TERM, List.of(new Tier(null, net)), net));
        assertThat(invoice.net()).isEqualTo(net);
        return invoice;
    }

    private void handIn(UUID invoice) {
        school.office.platform(ClearingRun.class, run -> {
            try {
                run.run(invoice);
            } catch (Unanswered silent) {
                return silent;
            }
            return null;
        });
    }

    private ClearanceView clearanceOf(UUID invoice) {
        return school.office.platform(
                ClearanceService.class, clearances -> clearances.list(null, null, 200).items().stream()
                        .filter(each -> each.invoice().equals(invoice))
                        .findFirst()
                        .orElseThrow());
    }

    private long signed() {
        return simulator.engine().journal().stream()
                .filter(line -> line.provider().equals("fne") && line.what().equals("signs"))
                .count();
    }

    private List<String> letters(UUID invoice) {
        return school.office.queued.stream()
                .filter(work -> work.getString("invoice", "").equals(invoice.toString()))
                .map(work -> work.getString("kind"))
                .filter(InvoiceLetters.KIND::equals)
                .toList();
    }

    @Test
    void aSignedInvoiceBearsTheAuthoritysNumberAndCodeAndOnlyThenGoesToTheCustomer() {
        var invoice = issued(25_000);
        assertThat(clearanceOf(invoice.id()).state()).isEqualTo("queued");
        assertThat(letters(invoice.id())).isEmpty();

        handIn(invoice.id());
        handIn(invoice.id());

        var clearance = clearanceOf(invoice.id());
        assertThat(clearance.state()).isEqualTo("cleared");
        assertThat(clearance.reference()).matches("9606123E26\\d{8}");
        assertThat(clearance.qr()).startsWith("http").contains("/verification/");
        assertThat(signed()).isEqualTo(1);
        assertThat(letters(invoice.id())).hasSize(1);
        var said = school.office.platform(InvoiceRepository.class, invoices -> invoices.document(invoice.id())
                .orElseThrow());
        assertThat(new InvoicePaper(said, null).xhtml()).doesNotContain(clearance.reference());
        assertThat(new InvoicePaper(said, clearance).xhtml())
                .contains(clearance.reference())
                .contains("FNE");
    }

    @Test
    void whatTheAuthorityRefusesIsForAPersonWhoHandsItInAgain() {
        var invoice = issued(25_006);
        handIn(invoice.id());
        assertThat(clearanceOf(invoice.id()).state()).isEqualTo("refused");
        assertThat(clearanceOf(invoice.id()).problem()).isEqualTo("400 Le NCC du client est inconnu");
        assertThat(letters(invoice.id())).isEmpty();

        var again = settle(invoice.id(), null, null);
        assertThat(again.state()).isEqualTo("queued");
        assertThat(school.office.queued.getLast().getString("kind")).isEqualTo(Clearing.KIND);
        assertThatThrownBy(() -> settle(invoice.id(), null, null))
                .isInstanceOf(Rejected.class)
                .hasMessageContaining("clearance-not-open");
    }

    @Test
    void anAuthorityThatIsDownIsTriedAgainAndSignsOnce() {
        var invoice = issued(25_043);
        handIn(invoice.id());
        assertThat(clearanceOf(invoice.id()).state()).isEqualTo("queued");
        assertThat(clearanceOf(invoice.id()).problem()).isEqualTo("no answer");
        handIn(invoice.id());
        assertThat(clearanceOf(invoice.id()).state()).isEqualTo("cleared");
        assertThat(clearanceOf(invoice.id()).attempts()).isEqualTo(2);
        assertThat(signed()).isEqualTo(1);
    }

    /** The authority has signed, and nobody can ask it: handed in again it would sign twice. */
    @Test
    void anAnswerThatWasLostIsNeverASecondSignatureAndAPersonEntersTheNumber() {
        var invoice = issued(25_021);
        handIn(invoice.id());
        handIn(invoice.id());
        assertThat(clearanceOf(invoice.id()).state()).isEqualTo("unclear");
        assertThat(signed()).isEqualTo(1);

        assertThatThrownBy(() -> settle(invoice.id(), "9606123E2600000001", null))
                .isInstanceOf(Rejected.class);
        var found = settle(invoice.id(), "9606123E2600000001", "http://54.247.95.108/fr/verification/1");
        assertThat(found.state()).isEqualTo("cleared");
        assertThat(settle(invoice.id(), "9606123E2600000001", "http://54.247.95.108/fr/verification/1"))
                .isEqualTo(found);
        assertThat(letters(invoice.id())).hasSize(1);
    }

    @Test
    void aServerThatDiedWhileItHandedInLeavesTheInvoiceToAPerson() {
        var invoice = issued(25_000);
        school.office.platform(ClearingSteps.class, steps -> steps.begin(invoice.id()));
        handIn(invoice.id());
        assertThat(clearanceOf(invoice.id()).state()).isEqualTo("unclear");
        assertThat(signed()).isZero();
    }

    @Test
    void aCreditNoteIsARefundOfTheInvoiceByTheAuthoritysNamesOfItsLines() {
        var invoice = issued(25_000);
        var note = school.office.platform(
                InvoiceService.class,
                invoices -> invoices.credit(Ids.next(), invoice.id(), 25_000, "Geste commercial"));
        handIn(note.id());
        assertThat(clearanceOf(note.id()).state()).isEqualTo("queued");
        handIn(invoice.id());
        handIn(note.id());
        assertThat(clearanceOf(note.id()).state()).isEqualTo("cleared");
        assertThat(clearanceOf(note.id()).reference()).startsWith("A9606123E");
        assertThat(signed()).isEqualTo(2);
    }

    @Test
    void aCreditNoteOfAPartOfALineIsForAPerson() {
        var invoice = issued(25_000);
        handIn(invoice.id());
        var note = school.office.platform(
                InvoiceService.class, invoices -> invoices.credit(Ids.next(), invoice.id(), 1_234, "Geste commercial"));
        handIn(note.id());
        assertThat(clearanceOf(note.id()).state()).isEqualTo("refused");
        assertThat(clearanceOf(note.id()).problem()).contains("whole lines");
    }

    @Test
    void aKeyLiesSealedAndAWrongOneIsSaid() {
        var sealed = school.office
                .sql()
                .find("SELECT sealed_key FROM platform.tax_desk WHERE seller_id = ?", row -> row.getBytes(1), seller)
                .orElseThrow();
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain(KEY);
        desk(null);
        var invoice = issued(25_000);
        desk("another");
        handIn(invoice.id());
        assertThat(clearanceOf(invoice.id()).problem()).isEqualTo("401 Unauthorized");
    }

    private ClearanceView settle(UUID invoice, String reference, String qr) {
        return school.office.platform(
                ClearanceService.class, clearances -> clearances.settle(invoice, new DecideClearance(reference, qr)));
    }
}
