package com.educonnect.billing;

import com.educonnect.billing.contracts.ContractService;
import com.educonnect.billing.contracts.ContractView;
import com.educonnect.billing.contracts.PlanService;
import com.educonnect.billing.contracts.SavePlan;
import com.educonnect.billing.contracts.Term;
import com.educonnect.billing.contracts.Tier;
import com.educonnect.billing.dunning.DunningService;
import com.educonnect.billing.invoices.BillingService;
import com.educonnect.billing.invoices.InvoicePaid;
import com.educonnect.billing.invoices.InvoiceService;
import com.educonnect.billing.invoices.InvoiceView;
import com.educonnect.billing.invoices.SaveSeller;
import com.educonnect.billing.invoices.SellerService;
import com.educonnect.billing.ledger.BookService;
import com.educonnect.platform.Ids;
import com.educonnect.tenancy.TestDatabase;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A school in Senegal with pupils, on trial since 18 November 2026, and the operator who sells to it. */
public final class BillingFixtures {
    /** 500 F for each of the first hundred pupils, 400 F for the others, at least 25 000 F: for a term. */
    public static final List<Tier> TIERS = List.of(new Tier(100, 500), new Tier(null, 400));

    public final Office office = new Office();
    public final String tenant = TestDatabase.get().school();
    public final UUID school = office.sql()
            .find("SELECT id FROM platform.establishment WHERE tenant = ?", row -> row.getObject(1, UUID.class), tenant)
            .orElseThrow();
    public final ContractView contract;

    public BillingFixtures() {
        office.observing(DunningService.class, InvoicePaid.class, DunningService::paid);
        sellerIn("SN");
        office.platform(ContractService.class, contracts -> {
            contracts.begin(school, null);
            return null;
        });
        contract = office.platform(ContractService.class, contracts -> contracts.ofSchool(school));
    }

    public void sellerIn(String country) {
        var known = office.sql().find("SELECT 1 FROM platform.seller WHERE country = ?", row -> true, country);
        if (known.isEmpty()) {
            var seller = new SaveSeller(
                    country,
                    country,
                    "EduConnect " + country,
                    "SARL",
                    "1 000 000 F",
                    "12 rue de l’École",
                    "RC-1",
                    "NINEA-1",
                    "Réel",
                    "Centre 1",
                    null,
                    null,
                    "Banque de l’Atlantique\nSN08 0001",
                    null,
                    0);
            office.platform(SellerService.class, sellers -> sellers.save(Ids.next(), seller));
        }
    }

    public UUID plan(String name, Term term, List<Tier> tiers, long minimum) {
        var plan = new SavePlan("p" + Math.abs(name.hashCode()), name, "XOF", term.id(), tiers, minimum);
        return office.platform(PlanService.class, plans -> plans.publish(Ids.next(), plan))
                .id();
    }

    public void pupils(int count) {
        TestDatabase.get().in(tenant, sql -> {
            var year = Ids.next();
            var schoolClass = Ids.next();
            sql.update(
                    "INSERT INTO school_year (id, name, starts_on, ends_on, state)"
                            + " VALUES (?, '2026-2027', '2026-09-07', '2027-06-30', 'open')",
                    year);
            sql.update(
                    "INSERT INTO school_class (id, school_year_id, kind, code, name) VALUES (?, ?, 'class', '6A',"
                            + " '6A')",
                    schoolClass,
                    year);
            for (var n = 0; n < count; n++) {
                var pupil = Ids.next();
                sql.update("INSERT INTO person (id, family_name) VALUES (?, ?)", pupil, "Ndiaye " + n);
                sql.update("INSERT INTO pupil (person_id) VALUES (?)", pupil);
                sql.update(
                        "INSERT INTO enrollment (id, pupil_id, school_class_id, kind, starts_on)"
                                + " VALUES (?, ?, ?, 'class', '2026-09-07')",
                        Ids.next(),
                        pupil,
                        schoolClass);
            }
            return null;
        });
    }

    public InvoiceView choose(UUID plan) {
        var current = contract();
        office.platform(BillingService.class, billing -> billing.choose(contract.id(), plan, null, current.version()));
        return invoices().getFirst();
    }

    public ContractView contract() {
        return office.platform(ContractService.class, contracts -> contracts.get(contract.id()));
    }

    /** The newest first. */
    public List<InvoiceView> invoices() {
        return office.platform(InvoiceService.class, invoices -> invoices.ofContract(contract.id()));
    }

    public InvoiceView invoice(UUID id) {
        return office.platform(InvoiceService.class, invoices -> invoices.get(id));
    }

    public long party(String account) {
        return office.platform(BookService.class, books -> books.of(account, school, "XOF"));
    }

    public String schoolState() {
        return office.sql()
                .find("SELECT state FROM platform.establishment WHERE id = ?", row -> row.getString(1), school)
                .orElseThrow();
    }

    public void day(LocalDate day) {
        office.now = day.atTime(9, 0).toInstant(java.time.ZoneOffset.UTC);
    }
}
