package com.educonnect.billing.fees;

import com.educonnect.platform.Page;
import com.educonnect.tenancy.Audit;
import com.educonnect.tenancy.Cursors;
import com.educonnect.tenancy.Work;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** Who owes what, and since when: a list to talk to families by. Nothing is refused to anybody because of it. */
@Stateless
public class DebtorService {
    private static final int BATCH = 200;

    @Inject
    DebtorRepository debtors;

    @Inject
    Cursors cursors;

    @Inject
    Work work;

    @Inject
    School school;

    @Inject
    Audit audit;

    /** @param age any, notDue, upTo30, upTo60, upTo90 or older; null for whoever is late at all */
    public Page<DebtorView> debtors(UUID schoolClass, String age, String cursor, Integer asked) {
        var limit = Page.size(asked);
        var from = cursor == null ? DebtorRepository.START : cursors.decode(cursor, 2);
        return Page.of(
                debtors.page(schoolClass, age, from, limit + 1),
                limit,
                last -> cursors.encode(Long.toString(late(last)), last.family().toString()));
    }

    private static long late(DebtorView debtor) {
        return debtor.balance() - debtor.notDue();
    }

    public DebtorFigures figures(UUID schoolClass) {
        return debtors.figures(schoolClass);
    }

    /** Page by page, so that no school is too large. */
    public void export(UUID schoolClass, String age, Locale language, Writer to) {
        var csv = new DebtorTable(to, language);
        var from = DebtorRepository.START;
        List<DebtorView> rows;
        do {
            rows = debtors.page(schoolClass, age, from, BATCH);
            rows.forEach(csv::row);
            from = rows.isEmpty()
                    ? from
                    : List.of(
                            Long.toString(late(rows.getLast())),
                            rows.getLast().family().toString());
        } while (rows.size() == BATCH);
    }

    /** Letters go out by the queue; nobody is written to twice within a week. */
    public Reminded remind(UUID schoolClass) {
        var written = 0;
        var without = 0;
        for (var debtor : debtors.unreminded(schoolClass, school.today().minusDays(7))) {
            if (debtor.payerEmail() == null) {
                without++;
                continue;
            }
            debtors.reminded(debtor.family(), school.today());
            work.enqueue(
                    FeeLetters.KIND,
                    Json.createObjectBuilder()
                            .add("family", debtor.family().toString())
                            .build());
            written++;
        }
        if (written > 0) {
            audit.record("debtors.reminded", "family", null, Map.of("families", written));
        }
        return new Reminded(written, without);
    }
}
