package com.educonnect.billing.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.educonnect.billing.Money;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatementTest {
    private static final String CAMT = """
        <Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt><Stmt>
          <Ntry><Amt Ccy="XOF">68440</Amt><CdtDbtInd>CRDT</CdtDbtInd><BookgDt><Dt>2026-11-20</Dt></BookgDt>
            <AcctSvcrRef>B-77</AcctSvcrRef><NtryDtls><TxDtls>
              <RltdPties><Dbtr><Pty><Nm>Lycée Moderne</Nm></Pty></Dbtr></RltdPties>
              <RmtInf><Ustrd>SN-F-2026-</Ustrd><Ustrd>000012</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry>
          <Ntry><Amt Ccy="XOF">1500</Amt><CdtDbtInd>DBIT</CdtDbtInd><ValDt><Dt>2026-11-21</Dt></ValDt></Ntry>
        </Stmt></BkToCstmrStmt></Document>
        """;
    private static final String MT940 = String.join(
            "\r\n",
            ":20:STARTUMS",
            ":25:SN08/0001",
            ":60F:C261119XOF1000,",
            ":61:2611201120CR68440,NTRFSN-F-2026-000012//B-77",
            ":86:166?00VIREMENT?20FACTURE SN-F-2026-?21000012?32LYCEE MODERNE",
            ":61:261121D1500,NCHGNONREF",
            ":62F:C261121XOF67940,",
            "-");

    @Test
    void readsATable() {
        var csv = "\uFEFFdate;amount;currency;payer;message;reference\n"
                + "2026-11-20;\"68 440\";XOF;Lycée Moderne;SN-F-2026-000012;B-77\n2026-11-21;-12,50;EUR;;Frais;\n";

        assertThat(StatementFormat.CSV.read(bytes(csv)))
                .containsExactly(
                        new Movement(
                                LocalDate.of(2026, 11, 20),
                                Money.of(68_440, "XOF"),
                                "Lycée Moderne",
                                "SN-F-2026-000012",
                                "B-77"),
                        new Movement(LocalDate.of(2026, 11, 21), Money.of(-1_250, "EUR"), "", "Frais", ""));
    }

    @Test
    void readsCamt053() {
        assertThat(StatementFormat.CAMT053.read(bytes(CAMT)))
                .containsExactly(
                        new Movement(
                                LocalDate.of(2026, 11, 20),
                                Money.of(68_440, "XOF"),
                                "Lycée Moderne",
                                "SN-F-2026- 000012",
                                "B-77"),
                        new Movement(LocalDate.of(2026, 11, 21), Money.of(-1_500, "XOF"), "", "", ""));
    }

    @Test
    void readsMt940() {
        assertThat(StatementFormat.MT940.read(bytes(MT940)))
                .extracting(Movement::on, Movement::amount, Movement::payer)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                LocalDate.of(2026, 11, 20), Money.of(68_440, "XOF"), "LYCEE MODERNE"),
                        org.assertj.core.groups.Tuple.tuple(LocalDate.of(2026, 11, 21), Money.of(-1_500, "XOF"), ""));
        assertThat(StatementFormat.MT940.read(bytes(MT940)).getFirst().message())
                .contains("FACTURE SN-F-2026- 000012");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CSV|''",
                "CSV|date,amount",
                "CSV|'date,amount,currency,payer,message\n2026-13-01,5,XOF,,'",
                "CSV|'date,amount,currency,payer,message\n2026-11-01,5.5,XOF,,'",
                "CSV|'date,amount,currency,payer,message\n2026-11-01,NaN,XOF,,'",
                "CAMT053|<a>",
                "CAMT053|<Document/>",
                "CAMT053|'<!DOCTYPE a [<!ENTITY x SYSTEM"
                        + " \"file:///etc/passwd\">]><Document><Ntry>&x;</Ntry></Document>'",
                "MT940|:61:2611201120CR68440,NTRF",
                "MT940|nothing"
            })
    void refusesWhatIsNoWholeStatement(StatementFormat format, String content) {
        assertThatThrownBy(() -> format.read(bytes(content))).hasMessageStartingWith("bank.statement-unreadable");
    }

    @Test
    void aVoucherIsReadHoweverItIsTyped() {
        var code = VoucherCode.next();

        assertThat(code.printed()).matches("(?:[2-9A-Z]{4}-){3}[2-9A-Z]{4}");
        assertThat(VoucherCode.read(
                        code.printed().toLowerCase(java.util.Locale.ROOT).replace('-', ' ')))
                .isEqualTo(code);
        assertThatThrownBy(() -> VoucherCode.read("0000-0000-0000-0000"))
                .hasMessageStartingWith("bank.voucher-not-valid");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
