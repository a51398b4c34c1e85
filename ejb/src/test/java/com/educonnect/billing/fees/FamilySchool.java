package com.educonnect.billing.fees;

import com.educonnect.billing.Office;
import com.educonnect.billing.fees.cash.FeeLanding;
import com.educonnect.billing.fees.cash.ReceiptService;
import com.educonnect.billing.fees.cash.ReceiptView;
import com.educonnect.billing.fees.cash.ReceiveMoney;
import com.educonnect.billing.fees.plan.Charged;
import com.educonnect.billing.fees.plan.ChargingService;
import com.educonnect.billing.fees.plan.FeePlanService;
import com.educonnect.billing.fees.plan.Instalment;
import com.educonnect.billing.fees.plan.SaveFee;
import com.educonnect.billing.ledger.Chart;
import com.educonnect.billing.payments.PaymentReversed;
import com.educonnect.billing.payments.PaymentSettled;
import com.educonnect.billing.payments.Providers;
import com.educonnect.people.SchoolPlace;
import com.educonnect.platform.Ids;
import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.TestDatabase;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.UUID;
import java.util.function.Function;

/** A school in Thiès with children of one mother and of others, and what it asks of them; only the container is missing. */
public final class FamilySchool {
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 18);

    public final String tenant = TestDatabase.get().school();
    public final Office office = new Office();
    public final UUID year = Ids.next();
    public final UUID sixth = Ids.next();
    public final UUID third = Ids.next();
    private final UUID classOfSixth = Ids.next();
    private final UUID classOfThird = Ids.next();
    private final OneSchool fixed = new OneSchool();

    public FamilySchool() {
        office.with(School.class, fixed)
                .with(SchoolPlace.class, new OneSchool.Place())
                .with(Providers.class, new OneSchool.ByHand())
                .observing(FeeLanding.class, PaymentSettled.class, FeeLanding::settled)
                .observing(FeeLanding.class, PaymentReversed.class, FeeLanding::reversed);
        insert(
                "school_year (id, name, starts_on, ends_on, state)",
                year,
                "2026-2027",
                "2026-10-01",
                "2027-06-30",
                "open");
        insert("level (id, code, name)", sixth, "6", "6e");
        insert("level (id, code, name)", third, "3", "3e");
        insert(
                "school_class (id, school_year_id, kind, code, name, level_id)",
                classOfSixth,
                year,
                "class",
                "6A",
                "6e A",
                sixth);
        insert(
                "school_class (id, school_year_id, kind, code, name, level_id)",
                classOfThird,
                year,
                "class",
                "3B",
                "3e B",
                third);
    }

    public void itIs(LocalDate day) {
        fixed.today = day;
        office.now = day.atTime(9, 0).toInstant(ZoneOffset.UTC);
    }

    public <S, T> T ask(Class<S> service, Function<S, T> work) {
        return office.school(tenant, service, work);
    }

    public <T> T read(Function<Sql, T> work) {
        return TestDatabase.get().in(tenant, work);
    }

    private void insert(String into, Object... values) {
        var marks = new ArrayList<String>();
        for (var value : values) {
            marks.add(
                    value instanceof UUID
                            ? "'" + value + "'"
                            : "'" + value.toString().replace("'", "''") + "'");
        }
        var table = into.substring(0, into.indexOf(' '));
        office.sql()
                .update("INSERT INTO " + tenant + "." + table + into.substring(into.indexOf(' ')) + " VALUES ("
                        + String.join(", ", marks) + ")");
    }

    public UUID person(String given, String family) {
        var id = Ids.next();
        insert("person (id, given_names, family_name)", id, given, family);
        return id;
    }

    /** In the class of that level, with a guardian who pays. */
    public UUID pupil(String given, String born, UUID level, UUID payer) {
        var id = Ids.next();
        insert("person (id, given_names, family_name, birth_date)", id, given, "Ndiaye", born);
        insert("pupil (person_id)", id);
        insert(
                "enrollment (id, pupil_id, school_class_id, kind, starts_on)",
                Ids.next(),
                id,
                level.equals(sixth) ? classOfSixth : classOfThird,
                "class",
                "2026-10-01");
        if (payer != null) {
            insert("guardianship (id, pupil_id, guardian_id, relation, pays)", Ids.next(), id, payer, "mother", "true");
        }
        return id;
    }

    public void worksHere(UUID person) {
        insert("staff (person_id)", person);
    }

    public SaveFee tuition(long... parts) {
        var instalments = new ArrayList<Instalment>();
        for (var i = 0; i < parts.length; i++) {
            instalments.add(new Instalment(LocalDate.of(2026, 10, 15).plusMonths(i), parts[i]));
        }
        return new SaveFee(0, year, null, null, "tuition", "Scolarité", "all", false, instalments, 0, 0);
    }

    public UUID fee(SaveFee fee) {
        var id = Ids.next();
        ask(FeePlanService.class, plan -> plan.save(id, fee));
        return id;
    }

    public Charged charge() {
        return ask(ChargingService.class, charging -> charging.charge(year));
    }

    public UUID familyOf(UUID pupil) {
        return read(sql -> sql.find(
                        "SELECT family_id FROM family_pupil WHERE pupil_id = ?",
                        row -> row.getObject(1, UUID.class),
                        pupil)
                .orElseThrow());
    }

    public FamilyAccountView account(UUID family) {
        return ask(FamilyAccountService.class, accounts -> accounts.account(family));
    }

    public ReceiptView pays(UUID family, UUID payment, long amount) {
        var money = new ReceiveMoney("cash", amount, null, "Oncle Ibra", "+221771234567", null);
        return ask(ReceiptService.class, receipts -> receipts.receive(family, payment, money));
    }

    public ReceiptView pays(UUID family, long amount) {
        return pays(family, Ids.next(), amount);
    }

    /** What the ledger's account of customers holds of that family. */
    public long ledger(UUID family) {
        return of(Chart.CUSTOMERS, family);
    }

    public long of(String account, UUID party) {
        return read(sql -> sql.find(
                        "SELECT coalesce(sum(l.amount), 0) FROM journal_entry e, unnest(e.accounts, e.parties, e.amounts)"
                                + " AS l (account, party, amount) WHERE l.account = ? AND (?::uuid IS NULL OR l.party = ?)",
                        row -> row.getLong(1),
                        account,
                        party,
                        party)
                .orElseThrow());
    }
}
