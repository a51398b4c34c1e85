package com.educonnect.billing.statements;

import com.educonnect.billing.Money;
import com.educonnect.billing.payments.AccountService;
import com.educonnect.billing.payments.StatementLine;
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
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Where providers and books differ, and what people found out about it. */
@Stateless
public class StatementService {
    private static final List<String> FIRST_LINE = List.of("9999-12-31", "~");
    private static final List<String> FIRST_OF_DAY = List.of("0", "");
    private static final List<String> FIRST_DAY = List.of("9999-12-31", "~", "~");

    @Inject
    StatementRepository statements;

    @Inject
    Unowned unowned;

    @EJB
    AccountService accounts;

    @EJB
    Till till;

    @Inject
    Tenants tenants;

    @Inject
    Cursors cursors;

    @Inject
    Audit audit;

    /** Lays a statement beside the books of its time. Done again, it finds the same. */
    public void compare(UUID account, Instant from, Instant until, List<StatementLine> told) {
        statements.told(account, told);
        statements.booked(account, from, until);
        unowned.sort(account);
    }

    /** How many payments a file tells. */
    public record Taken(int told) {}

    /** Lays a file of an operator beside the books of its days. Handed in again, it finds the same. */
    public Taken take(UUID id, TakeStatement command) {
        var account = accounts.opened(id);
        var told = OperatorTable.read(command.bytes(), account.currency());
        compare(id, start(command.from()), start(command.until().plusDays(1)), told);
        audit.record("statement.imported", "provider_account", id, Map.of("lines", told.size()));
        return new Taken(told.size());
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    /** Says whose the money is that was told and not booked, and books it as his; saying it again changes nothing. */
    public StatementLineView own(UUID id, NameOwner owner) {
        var line = statements.hold(id).orElseThrow(() -> new Rejected(PlatformError.NOT_FOUND));
        if (id.equals(line.payment())) {
            return line;
        }
        requireUnbooked(line);
        var amount = Money.of(line.toldAmount(), line.toldCurrency());
        var fee =
                line.toldFee() == null ? Money.none(amount.currency()) : Money.of(line.toldFee(), line.toldCurrency());
        till.found(
                id,
                line.account(),
                owner.subject(),
                owner.subjectId(),
                new StatementLine(line.reference(), start(line.day()), amount, fee));
        compare(line.account(), start(line.day()), start(line.day().plusDays(1)), List.of());
        audit.record("statement.owned", "statement_line", id, Map.of("subject", owner.subject()));
        return statements.hold(id).orElseThrow();
    }

    private void requireUnbooked(StatementLineView line) {
        if (line.resolvedAt() != null) {
            throw new Rejected(StatementError.LINE_IS_RESOLVED);
        }
        if (line.bookedAmount() != null) {
            throw new Rejected(StatementError.LINE_IS_BOOKED);
        }
        if (statements.isUnderReview(line.account(), line.reference())) {
            throw new Rejected(StatementError.LINE_IS_UNDER_REVIEW);
        }
    }

    /** @param open only what nobody has resolved */
    public Page<StatementLineView> differences(boolean open, String cursor, int limit) {
        var from = cursor == null ? FIRST_LINE : cursors.decode(cursor, FIRST_LINE.size());
        return Page.of(
                statements.differences(open, from.get(0), from.get(1), limit + 1),
                limit,
                last -> cursors.encode(last.day().toString(), last.id().toString()));
    }

    public Page<StatementDayView> days(String cursor, int limit) {
        var from = cursor == null ? FIRST_DAY : cursors.decode(cursor, FIRST_DAY.size());
        return Page.of(
                statements.days(from.get(0), from.get(1), from.get(2), limit + 1),
                limit,
                last -> cursors.encode(last.day().toString(), last.account().toString(), last.currency()));
    }

    /** All that was told and booked of one day of an account; what differs comes first. */
    public Page<StatementLineView> lines(UUID account, LocalDate day, String cursor, int limit) {
        var from = cursor == null ? FIRST_OF_DAY : cursors.decode(cursor, FIRST_OF_DAY.size());
        return Page.of(
                statements.lines(account, day, Integer.parseInt(from.get(0)), from.get(1), limit + 1),
                limit,
                last -> cursors.encode(last.difference() == null ? "1" : "0", last.reference()));
    }

    /** Says what a difference came to; saying it again changes nothing. */
    public StatementLineView resolve(UUID id, ResolveLine command) {
        var line = statements.hold(id).orElseThrow(() -> new Rejected(PlatformError.NOT_FOUND));
        if (command.reason().equals(line.reason())) {
            return line;
        }
        if (line.resolvedAt() != null) {
            throw new Rejected(StatementError.LINE_IS_RESOLVED);
        }
        if (line.difference() == null) {
            throw new Rejected(StatementError.LINE_AGREES);
        }
        statements.resolve(id, command.reason(), tenants.actor().identity());
        audit.record("statement.resolved", "statement_line", id, Map.of("difference", line.difference()));
        return statements.hold(id).orElseThrow();
    }
}
