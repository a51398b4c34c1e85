package com.educonnect.billing.statements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.educonnect.billing.Money;
import com.educonnect.billing.payments.StatementLine;
import com.educonnect.platform.Rejected;
import java.nio.charset.StandardCharsets;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables as operators' portals give them. */
class OperatorTableTest {
    private static List<StatementLine> read(String table) {
        return OperatorTable.read(table.getBytes(StandardCharsets.UTF_8), Currency.getInstance("XOF"));
    }

    @Test
    void anEnglishTableIsReadAndWhatFailedOrWentOutIsLeftOut() {
        assertThat(read("""
            Financial Transaction Id,External Id,Date,Status,Amount,Currency,Fee
            8101,a,2026-11-20 09:15:00,Successful,15000,XOF,150
            8102,b,2026-11-20 09:16:00,Failed,15000,XOF,0
            8103,c,2026-11-20 09:17:00,Successful,-9000,XOF,0
            """))
                .extracting(
                        StatementLine::reference,
                        line -> line.at().toString(),
                        line -> line.amount().minor(),
                        line -> line.fee().minor())
                .containsExactly(tuple("8101", "2026-11-20T09:15:00Z", 15_000L, 150L));
    }

    @Test
    void aFrenchTableWithSemicolonsAndPartedThousandsIsRead() {
        assertThat(read("\uFEFFNum\u00e9ro de transaction;Date;Montant;Statut\n"
                        + "MP2611.A1;20/11/2026 18:05;15 000,00;Succ\u00e8s\n"))
                .extracting(
                        StatementLine::reference,
                        line -> line.at().toString(),
                        line -> line.amount().minor(),
                        StatementLine::fee)
                .containsExactly(tuple("MP2611.A1", "2026-11-20T18:05:00Z", 15_000L, null));
    }

    @Test
    void theAccountsCurrencyCountsWhereTheTableNamesNone() {
        assertThat(read("id,date,amount\n7,2026-11-20,\"1,500\"\n").getFirst().amount())
                .isEqualTo(Money.of(1500, "XOF"));
    }

    @Test
    void aTableWithoutAReferenceSaysWhatItHas() {
        assertThatThrownBy(() -> read("date,amount\n2026-11-20,5\n"))
                .isInstanceOf(Rejected.class)
                .hasMessageContaining("column-missing");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "id,date,amount\n",
                "id,date,amount\n7,yesterday,5\n",
                "id,date,amount\n,2026-11-20,5\n",
                "id,date,amount\n7,2026-11-20,5.5\n",
                "id,date,amount,currency\n7,2026-11-20,5,francs\n"
            })
    void halfATableIsNone(String table) {
        assertThatThrownBy(() -> read(table)).isInstanceOf(Rejected.class).hasMessageContaining("file-unreadable");
    }
}
