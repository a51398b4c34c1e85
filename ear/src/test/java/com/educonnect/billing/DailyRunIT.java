package com.educonnect.billing;

import static org.assertj.core.api.Assertions.assertThat;

import com.educonnect.Superuser;
import com.educonnect.tenancy.Members;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;

/** The daily job in the product as it runs: what one contract lacks does not stop the others. */
class DailyRunIT {
    private final Sales sales = new Sales();

    @Test
    void billsTheNextPeriodOfEachContractAndNotesTheOneThatCannotBe() {
        var good = Members.school("Lycée Ponctuel");
        var bad = Members.school("Lycée sans Vendeur");
        sales.choose(Members.member(good, "head"));
        Superuser.execute(
                "UPDATE platform.contract SET trial_ends_on = current_date - 123, starts_on = current_date - 183,"
                        + " billed_from = current_date - 123, billed_until = current_date WHERE establishment_id = '"
                        + good.id()
                        + "'; UPDATE platform.establishment SET country = 'ML' WHERE id = '" + bad.id()
                        + "'; UPDATE platform.contract SET plan_id = '" + sales.plan()
                        + "', starts_on = current_date - 60,"
                        + " trial_ends_on = current_date WHERE establishment_id = '" + bad.id() + "'");

        run();

        assertThat(count(good)).isEqualTo("2");
        assertThat(count(bad)).isEqualTo("0");
        assertThat(Superuser.text("SELECT problem FROM platform.contract WHERE establishment_id = '" + bad.id() + "'"))
                .contains("seller-unknown");
        run();
        assertThat(count(good)).as("a second run of the day").isEqualTo("2");
    }

    private static String count(Members.School school) {
        return Superuser.text("SELECT count(*) FROM platform.invoice WHERE party = '" + school.id() + "'");
    }

    /** Begins the run as the clock does, whether or not the clock was first. */
    private static void run() {
        Superuser.execute("""
            INSERT INTO platform.billing_run (day, beat_at) VALUES (current_date, '-infinity')
                ON CONFLICT (day) DO UPDATE SET state = 'running', beat_at = '-infinity';
            INSERT INTO platform.work (kind, payload)
                VALUES ('billing.daily', jsonb_build_object('day', current_date));
            """);
        until(() -> Superuser.text("SELECT state FROM platform.billing_run WHERE day = current_date")
                .equals("done"));
    }

    private static void until(BooleanSupplier holds) {
        var end = Instant.now().plusSeconds(60);
        while (!holds.getAsBoolean()) {
            assertThat(Instant.now()).isBefore(end);
            LockSupport.parkNanos(200_000_000);
        }
    }
}
