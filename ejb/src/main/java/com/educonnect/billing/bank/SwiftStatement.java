package com.educonnect.billing.bank;

import com.educonnect.billing.Money;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** SWIFT MT940: the currency stands in the opening balance (:60F:), a movement in :61: and its text in the :86: behind it. */
final class SwiftStatement {
    private static final Pattern START = Pattern.compile(":(\\d{2}[A-Z]?):(.*)");
    private static final Pattern END = Pattern.compile("-\\}?");
    private static final Pattern BALANCE = Pattern.compile("[CD]\\d{6}([A-Z]{3}).*", Pattern.DOTALL);
    private static final Pattern MOVEMENT =
            Pattern.compile("(\\d{6})(?:\\d{4})?(R?[CD])[A-Z]?(\\d+,\\d*)[A-Z]\\w{3}([^\\r\\n]*).*", Pattern.DOTALL);
    private static final Pattern NAME = Pattern.compile("\\?3[23]([^?]*)");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyMMdd");

    private SwiftStatement() {}

    static List<Movement> read(byte[] content) {
        var movements = new ArrayList<Movement>();
        Currency currency = null;
        for (var field : fields(new String(content, StandardCharsets.UTF_8))) {
            var text = String.join("\n", field.lines()).strip();
            switch (field.tag()) {
                case "60F", "60M" -> currency = currency(text);
                case "61" -> movements.add(movement(text, currency));
                case "86" -> explain(movements, text);
                default -> {
                    // balances and the like
                }
            }
        }
        return movements;
    }

    private record Field(String tag, List<String> lines) {}

    /** A field goes on until the next one or the end of its message. */
    private static List<Field> fields(String content) {
        var fields = new ArrayList<Field>();
        var within = false;
        for (var line : content.lines().toList()) {
            var start = START.matcher(line);
            if (start.matches()) {
                fields.add(new Field(start.group(1), new ArrayList<>(List.of(start.group(2)))));
                within = true;
            } else if (END.matcher(line).matches()) {
                within = false;
            } else if (within) {
                fields.getLast().lines().add(line);
            }
        }
        return fields;
    }

    private static Currency currency(String text) {
        return Currency.getInstance(matched(BALANCE, text).group(1));
    }

    private static Movement movement(String text, Currency currency) {
        var parts = matched(MOVEMENT, text);
        if (currency == null) {
            throw new IllegalArgumentException("a movement before the opening balance");
        }
        var number = parts.group(3).replace(',', '.');
        var amount = Money.of(new BigDecimal(number.endsWith(".") ? number + "0" : number), currency);
        var in = parts.group(2).equals("C") || parts.group(2).equals("RD");
        return new Movement(
                LocalDate.parse(parts.group(1), DAY),
                in ? amount : amount.negated(),
                "",
                "",
                parts.group(4).strip());
    }

    private static void explain(List<Movement> movements, String text) {
        if (!movements.isEmpty()) {
            var line = text.replaceAll("\\R", "");
            var last = movements.removeLast();
            var name = NAME.matcher(line).results().map(found -> found.group(1)).reduce("", String::concat);
            movements.add(new Movement(
                    last.on(),
                    last.amount(),
                    name.strip(),
                    line.replaceAll("\\?\\d{2}", " ").strip(),
                    last.reference()));
        }
    }

    private static Matcher matched(Pattern pattern, String text) {
        var matcher = pattern.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("not a field of a statement: " + text);
        }
        return matcher;
    }
}
