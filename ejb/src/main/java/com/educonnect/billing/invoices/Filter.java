package com.educonnect.billing.invoices;

import com.educonnect.platform.PlatformError;
import com.educonnect.platform.Rejected;
import java.util.Arrays;

/** Which invoices stand behind a figure of finance. */
enum Filter {
    ALL("true"),
    DUE("i.kind = 'invoice' AND i.state <> 'paid'"),
    LATE(DUE.condition + " AND i.due_on < current_date"),
    LATE30(DUE.condition + " AND current_date - i.due_on BETWEEN 1 AND 30"),
    LATE60(DUE.condition + " AND current_date - i.due_on BETWEEN 31 AND 60"),
    LATE90(DUE.condition + " AND current_date - i.due_on BETWEEN 61 AND 90"),
    OLDER(DUE.condition + " AND current_date - i.due_on > 90"),
    PAID("EXISTS (SELECT FROM settlement s WHERE s.invoice_id = i.id AND s.kind IN ('payment', 'reversal')"
            + " AND s.settled_on >= date_trunc('month', current_date))"),
    RECURRING("current_date >= i.served_from AND current_date < i.served_until");

    private final String condition;

    Filter(String condition) {
        this.condition = condition;
    }

    String condition() {
        return condition;
    }

    static Filter of(String figure) {
        return Arrays.stream(values())
                .filter(each -> each.name().equalsIgnoreCase(figure == null ? "all" : figure))
                .findFirst()
                .orElseThrow(() -> new Rejected(PlatformError.MALFORMED_PARAMETER, "figure"));
    }
}
