package com.educonnect.billing.statements;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a table of an operator says in a column, by the names that operators give it, plain: without accents and spaces. */
enum Column {
    REFERENCE(
            true,
            "financialtransactionid",
            "transactionid",
            "idtransaction",
            "numerodetransaction",
            "receiptno",
            "txnid",
            "airtelmoneyid",
            "reference",
            "id"),
    DATE(true, "date", "completiontime", "transactiondate", "datedetransaction", "dateheure", "datetime", "timestamp"),
    AMOUNT(true, "amount", "montant", "paidin", "credit", "transactionamount"),
    CURRENCY(false, "currency", "devise"),
    FEE(false, "fee", "fees", "frais", "commission"),
    STATUS(false, "status", "statut", "etat", "transactionstatus");

    private final boolean needed;
    private final List<String> names;

    Column(boolean needed, String... names) {
        this.needed = needed;
        this.names = List.of(names);
    }

    /** The heading that names it, the best first. */
    Optional<String> in(List<String> headings) {
        return names.stream()
                .flatMap(name ->
                        headings.stream().filter(heading -> plain(heading).equals(name)))
                .findFirst();
    }

    static List<Column> missing(List<String> headings) {
        return Arrays.stream(values())
                .filter(column -> column.needed && column.in(headings).isEmpty())
                .toList();
    }

    /** Its field, empty where there is none. */
    String of(NamedCsvRecord row) {
        return in(row.getHeader()).map(row::getField).orElse("").strip();
    }

    static String plain(String heading) {
        return Normalizer.normalize(heading, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]", "");
    }
}
