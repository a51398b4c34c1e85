package com.educonnect.billing.fees;

import static org.assertj.core.api.Assertions.assertThat;

import com.educonnect.billing.fees.cash.ReceiptService;
import com.educonnect.billing.fees.plan.ReductionService;
import com.educonnect.billing.fees.plan.SaveReduction;
import com.educonnect.platform.Ids;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

/** Whatever is done to families' accounts: charges less receipts, the ledger and the lists say the same of each. */
class FamilyBalancePropertyIT {
    private static final FamilySchool SCHOOL = new FamilySchool();
    private static final String WHY = "Décision de l’établissement";

    static {
        SCHOOL.fee(SCHOOL.tuition(25_001, 19_999, 20_000));
    }

    private final List<UUID> pupils = new ArrayList<>();
    private final List<UUID> receipts = new ArrayList<>();

    @Property(tries = 12)
    void chargesLessReceiptsAreTheLedger(
            @ForAll @Size(min = 1, max = 14) List<@IntRange(min = 0, max = 8) Integer> deeds,
            @ForAll @LongRange(min = 1, max = 90_000) long amount,
            @ForAll @IntRange(min = 0, max = 5) int whom) {
        twoFamilies();
        for (var i = 0; i < deeds.size(); i++) {
            done(deeds.get(i), pupils.get((whom + i) % pupils.size()), amount + i);
        }
        pupils.stream().map(SCHOOL::familyOf).distinct().forEach(FamilyBalancePropertyIT::agree);
    }

    private void twoFamilies() {
        pupils.clear();
        receipts.clear();
        var mother = SCHOOL.person("Awa", "Ndiaye");
        pupils.add(SCHOOL.pupil("Moussa", "2010-03-01", SCHOOL.third, mother));
        pupils.add(SCHOOL.pupil("Fatou", "2014-05-01", SCHOOL.sixth, mother));
        pupils.add(SCHOOL.pupil("Ibra", "2013-05-01", SCHOOL.sixth, SCHOOL.person("Ibra", "Fall")));
        SCHOOL.charge();
    }

    private void done(int deed, UUID pupil, long amount) {
        var family = SCHOOL.familyOf(pupil);
        switch (deed) {
            case 0, 1 -> receipts.add(SCHOOL.pays(family, amount).id());
            case 2 -> correct(family, pupil, amount % 2 == 0 ? amount : -amount);
            case 3 -> annulOne();
            case 4 ->
                SCHOOL.ask(
                        FamilyMoves.class,
                        moves -> moves.move(
                                SCHOOL.familyOf(pupils.getFirst()), pupil, new MoveToFamily(amount % 2 == 0, WHY)));
            case 5 -> join(family);
            case 6 -> reduce(pupil, amount);
            case 7 -> leave(pupil, amount);
            default -> reverse(family);
        }
    }

    private static void correct(UUID family, UUID pupil, long amount) {
        var correction = new CorrectAccount("correction", pupil, amount, FamilySchool.TODAY.minusDays(40), WHY);
        SCHOOL.ask(FamilyAccountService.class, accounts -> accounts.correct(family, Ids.next(), correction));
    }

    private void annulOne() {
        if (!receipts.isEmpty()) {
            SCHOOL.ask(ReceiptService.class, found -> found.annul(receipts.removeFirst(), WHY));
        }
    }

    private void join(UUID family) {
        var other = SCHOOL.familyOf(pupils.getLast());
        if (!other.equals(family)) {
            SCHOOL.ask(FamilyMoves.class, moves -> moves.join(family, other, WHY));
        }
    }

    private static void reduce(UUID pupil, long amount) {
        var command = new SaveReduction(0, SCHOOL.year, "bursary", pupil, "tuition", null, null, null, amount, WHY);
        SCHOOL.ask(ReductionService.class, reductions -> reductions.save(Ids.next(), command));
    }

    private static void leave(UUID pupil, long amount) {
        var on = FamilySchool.TODAY.minusDays(amount % 40);
        SCHOOL.read(sql -> sql.update("UPDATE pupil SET left_on = ? WHERE person_id = ?", on, pupil));
        SCHOOL.ask(LeaverService.class, found -> found.leavers(null, 200)).items().stream()
                .filter(leaver -> leaver.pupil().equals(pupil))
                .forEach(leaver -> letOff(leaver, Math.min(leaver.charged(), amount)));
    }

    private static void letOff(LeaverView leaver, long off) {
        var command = new LetOffLeaver(leaver.leftOn(), off, WHY);
        SCHOOL.ask(LeaverService.class, found -> found.settle(leaver.family(), leaver.pupil(), command));
    }

    private static void reverse(UUID family) {
        SCHOOL.account(family).items().stream()
                .filter(item -> item.reverses() == null && !item.kind().equals("transfer") && !item.reversed())
                .findFirst()
                .ifPresent(item ->
                        SCHOOL.ask(FamilyAccountService.class, accounts -> accounts.reverse(family, item.id(), WHY)));
    }

    private static void agree(UUID family) {
        var account = SCHOOL.account(family);
        long sum = SCHOOL.read(sql -> sql.find(
                        "SELECT coalesce((SELECT sum(amount) FROM fee_charge WHERE family_id = ?), 0) - coalesce((SELECT"
                                + " sum(amount) FROM fee_receipt WHERE family_id = ? AND voided_on IS NULL), 0)",
                        row -> row.getLong(1),
                        family,
                        family)
                .orElseThrow());
        assertThat(account.balance()).isEqualTo(sum).isEqualTo(SCHOOL.ledger(family));
        var listed = SCHOOL.ask(
                        FamilyService.class,
                        found -> found.families(account.family().number(), false, null, null, 5))
                .items()
                .getFirst();
        assertThat(listed.balance()).isEqualTo(sum);
        assertThat(listed.due()).isEqualTo(account.due());
        var open = account.items().stream().mapToLong(AccountItem::open).sum();
        assertThat(open).isGreaterThanOrEqualTo(account.balance()).isGreaterThanOrEqualTo(account.due());
        assertThat(Math.max(0, account.balance())).isEqualTo(account.balance() < 0 ? 0 : open);
    }
}
