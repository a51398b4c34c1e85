package com.educonnect.billing.disputes;

import com.educonnect.platform.Page;
import com.educonnect.tenancy.Cursors;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** What is doubted, for who keeps the books. */
@Stateless
public class DisputeService {
    private static final List<String> FIRST = List.of(String.valueOf(Long.MIN_VALUE), "");
    private static final long WITHOUT_A_DAY = 99_999_999_999L;

    @Inject
    DisputesRepository disputes;

    @Inject
    Cursors cursors;

    /** @param open only what is not decided, in the order in which answers are due */
    public Page<DisputeView> disputes(boolean open, String cursor, int limit) {
        var from = cursor == null ? FIRST : cursors.decode(cursor, FIRST.size());
        return Page.of(
                disputes.page(open, Long.parseLong(from.get(0)), from.get(1), limit + 1),
                limit,
                last -> cursors.encode(String.valueOf(rank(open, last)), last.reference()));
    }

    private static long rank(boolean open, DisputeView view) {
        if (!open) {
            return -view.openedAt().getEpochSecond();
        }
        return view.due() == null ? WITHOUT_A_DAY : view.due().getEpochSecond();
    }
}
