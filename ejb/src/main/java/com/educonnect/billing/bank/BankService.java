package com.educonnect.billing.bank;

import com.educonnect.billing.Money;
import com.educonnect.billing.invoices.InvoiceService;
import com.educonnect.billing.invoices.SellerService;
import com.educonnect.billing.payments.Receive;
import com.educonnect.billing.payments.Till;
import com.educonnect.platform.Page;
import com.educonnect.platform.PlatformError;
import com.educonnect.platform.Rejected;
import com.educonnect.tenancy.Audit;
import com.educonnect.tenancy.Cursors;
import com.educonnect.tenancy.Tenants;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Statements of the operator's bank, and which invoice each line pays. Always in the operator's books. */
@Stateless
public class BankService {
    @Inject
    BankRepository bank;

    @Inject
    SellerService sellers;

    @Inject
    InvoiceService invoices;

    @EJB
    Till till;

    @Inject
    Tenants tenants;

    @Inject
    Cursors cursors;

    @Inject
    Audit audit;

    /** How many lines were new, and how many of them found their invoice. */
    public record Imported(int read, int added, int matched) {}

    /** Takes a statement over. Handed in again, alone or within a longer one, its lines add nothing. */
    public Imported take(UUID id, ImportStatement command) {
        var seller = sellers.get(command.seller()).id();
        var content = command.bytes();
        var movements = StatementFormat.of(command.format()).read(content);
        var by = tenants.actor().identity();
        bank.begin(id, seller, command.format(), command.fileName(), content, by);
        audit.record("statement.imported", "bank_statement", id, Map.of("lines", movements.size()));
        return add(id, seller, movements);
    }

    private Imported add(UUID statement, UUID seller, List<Movement> movements) {
        var alike = new HashMap<String, Integer>();
        var added = 0;
        var matched = 0;
        for (var movement : movements) {
            var same = alike.merge(key(movement), 1, Integer::sum);
            var line = bank.add(statement, seller, key(movement) + "|" + same, movement);
            if (line.isPresent()) {
                added++;
                matched += matchByNumber(line.get(), seller, movement) ? 1 : 0;
            }
        }
        return new Imported(movements.size(), added, matched);
    }

    private static String key(Movement movement) {
        return String.join(
                "|",
                movement.on().toString(),
                String.valueOf(movement.amount().minor()),
                movement.amount().currency().getCurrencyCode(),
                movement.reference(),
                movement.payer(),
                movement.message());
    }

    private boolean matchByNumber(UUID line, UUID seller, Movement movement) {
        var said = movement.message() + " " + movement.reference();
        var found = bank.named(seller, movement.amount().currency().getCurrencyCode(), said);
        if (movement.amount().isPositive() && found.size() == 1) {
            match(line, found.getFirst());
            return true;
        }
        return false;
    }

    /** A transfer that somebody saw on the account, written down by hand with the invoice it pays. */
    public BankLineView record(UUID id, UUID invoice, RecordTransfer transfer) {
        var paper = invoices.document(invoice);
        var known = bank.hold(id);
        if (known.isEmpty()) {
            var seller = paper.seller().id();
            var written = (transfer.payer() + " " + transfer.reference()).getBytes(StandardCharsets.UTF_8);
            var by = tenants.actor().identity();
            bank.begin(id, seller, "hand", transfer.reference(), written, by);
            var money = Money.of(transfer.amount(), paper.currency());
            var movement = new Movement(transfer.on(), money, transfer.payer(), paper.number(), transfer.reference());
            bank.add(id, id, seller, "hand|" + transfer.reference().strip() + "|" + key(movement), movement);
            match(id, invoice);
        }
        return bank.hold(id).orElseThrow(() -> new Rejected(PlatformError.CONFLICT));
    }

    /** Says which invoice a line pays; saying it again changes nothing. */
    public BankLineView match(UUID id, UUID invoice) {
        var line = bank.hold(id).orElseThrow(() -> new Rejected(PlatformError.NOT_FOUND));
        if (line.state().equals("matched") && invoice.equals(line.invoice())) {
            return line;
        }
        requireOpen(line);
        var paid = invoices.get(invoice);
        if (line.amount() <= 0 || !paid.currency().equals(line.currency())) {
            throw new Rejected(BankError.LINE_NOT_OF_INVOICE);
        }
        bank.decide(id, "matched", invoice, tenants.actor().identity());
        var amount = Money.of(line.amount(), line.currency());
        till.receive(
                id,
                new Receive(
                        "bank-transfer",
                        "invoice",
                        invoice,
                        paid.number(),
                        line.payer(),
                        amount,
                        line.id().toString()),
                line.on().atStartOfDay().toInstant(ZoneOffset.UTC));
        audit.record("bank-line.matched", "bank_line", id, Map.of("invoice", invoice));
        return bank.hold(id).orElseThrow();
    }

    /** Not a payment of ours: interest, a transfer between own accounts. */
    public BankLineView ignore(UUID id) {
        var line = bank.hold(id).orElseThrow(() -> new Rejected(PlatformError.NOT_FOUND));
        if (!line.state().equals("ignored")) {
            requireOpen(line);
            bank.decide(id, "ignored", null, tenants.actor().identity());
            audit.record("bank-line.ignored", "bank_line", id, Map.of());
        }
        return bank.hold(id).orElseThrow();
    }

    private static void requireOpen(BankLineView line) {
        if (!line.state().equals("open")) {
            throw new Rejected(BankError.LINE_IS_DECIDED);
        }
    }

    /** @param state open, matched or ignored; null for all */
    public Page<BankLineView> lines(String state, String cursor, int limit) {
        var from = cursor == null ? List.of("9999-12-31", "~") : cursors.decode(cursor, 2);
        return Page.of(
                bank.page(state, from.get(0), from.get(1), limit + 1),
                limit,
                last -> cursors.encode(last.on().toString(), last.id().toString()));
    }
}
