package com.educonnect.billing.statements;

import com.educonnect.billing.payments.StatementLine;
import com.educonnect.platform.Page;
import com.educonnect.platform.PlatformError;
import com.educonnect.platform.Rejected;
import com.educonnect.tenancy.Audit;
import com.educonnect.tenancy.Cursors;
import com.educonnect.tenancy.Tenants;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
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
    Tenants tenants;

    @Inject
    Cursors cursors;

    @Inject
    Audit audit;

    /** Lays a statement beside the books of its time. Done again, it finds the same. */
    public void compare(UUID account, Instant from, Instant until, List<StatementLine> told) {
        statements.told(account, told);
        statements.booked(account, from, until);
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
