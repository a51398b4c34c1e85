package com.educonnect.billing.fees.cash;

import com.educonnect.billing.fees.FeesError;
import com.educonnect.billing.fees.School;
import com.educonnect.billing.payments.Receive;
import com.educonnect.billing.payments.Till;
import com.educonnect.people.SchoolPlace;
import com.educonnect.platform.Page;
import com.educonnect.platform.PlatformError;
import com.educonnect.platform.Rejected;
import com.educonnect.tenancy.Audit;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** Money by hand and its receipts. */
@Stateless
public class ReceiptService {
    private static final Set<String> BY_HAND = Set.of("cash", "cheque", "bank-transfer");

    @Inject
    ReceiptList list;

    @Inject
    Receipts receipts;

    @Inject
    Receiving receiving;

    @Inject
    Owners owners;

    @EJB
    Till till;

    @Inject
    School school;

    @Inject
    SchoolPlace place;

    @Inject
    Audit audit;

    /** Recorded, booked and receipted at once under the payment's id; the same again answers the same receipt. */
    public ReceiptView receive(UUID family, UUID payment, ReceiveMoney command) {
        var label = owners.number(family).orElseThrow(() -> new Rejected(PlatformError.NOT_FOUND));
        var cash = command.way().equals(CashDays.CASH);
        if (!cash && (command.reference() == null || command.reference().isBlank())) {
            throw new Rejected(FeesError.REFERENCE_NEEDED);
        }
        if (cash && command.on() != null && !command.on().equals(school.today())) {
            throw new Rejected(FeesError.CASH_COMES_TODAY);
        }
        var known = receipts.ofPayment(payment).isPresent();
        till.receive(
                payment,
                new Receive(
                        command.way(),
                        FeeLanding.SUBJECT,
                        family,
                        label,
                        command.payerName().strip(),
                        school.money(command.amount()),
                        command.reference(),
                        place.phone(command.payerPhone())),
                cash || command.on() == null ? null : owners.noon(command.on()));
        var receipt = receipts.ofPayment(payment).orElseThrow(() -> new Rejected(PlatformError.CONFLICT));
        if (!known) {
            audit.record("receipt.made", "fee_receipt", receipt.id());
        }
        return receipt.view();
    }

    public Page<ReceiptView> receipts(String search, LocalDate day, String cursor, Integer limit) {
        return list.page(search, day, cursor, limit);
    }

    public ReceiptView receipt(UUID id) {
        return kept(id).view();
    }

    public byte[] pdf(UUID id) {
        return kept(id).pdf();
    }

    /** A counter-entry takes it back; asked again with the same reason nothing changes. */
    public ReceiptView annul(UUID id, String reason) {
        var receipt = receipts.hold(id).orElseThrow(() -> new Rejected(PlatformError.NOT_FOUND));
        if (receipt.voidedOn() != null) {
            if (!reason.strip().equals(receipt.voidReason())) {
                throw new Rejected(FeesError.RECEIPT_IS_VOID, receipt.voidedOn());
            }
            return receipt.view();
        }
        if (!BY_HAND.contains(receipt.said().way())) {
            throw new Rejected(FeesError.VOIDED_BY_PROVIDER);
        }
        receiving.annul(receipt, school.today(), reason.strip());
        till.reverse(receipt.payment());
        audit.record("receipt.voided", "fee_receipt", id);
        return receipt(id);
    }

    private Receipts.Kept kept(UUID id) {
        return receipts.find(id).orElseThrow(() -> new Rejected(PlatformError.NOT_FOUND));
    }
}
