package com.educonnect.analytics.districts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Which cells of successive reports are not shown, so that nobody can reckon a cell of fewer than five pupils.
 *
 * <p>The method is that of cell suppression for frequency tables in statistical disclosure control (Hundepool and others,
 * <i>Statistical Disclosure Control</i>, Wiley 2012; the threshold rule of the UNECE and Eurostat glossary, 2005):
 * <ol>
 *   <li>Threshold rule: a cell of one to four pupils is hidden. Nobody at all is shown as nobody.
 *   <li>Secondary suppression within a report: whatever is shown of more than one cell, a total of a level, a sex, a school
 *       or a district, is the sum of the cells that are shown. A hidden cell is in no total, so no total less the others
 *       gives it back, however one groups or filters.
 *   <li>Secondary suppression between reports: where one class moved from a cell to another between two reports, the fall
 *       of the one is the rise of the other, and a hidden term of that equation could be reckoned from the three others.
 *       Where exactly one cell of a sex fell by what exactly one other rose, and one of the four figures is hidden, both
 *       are hidden in the later report. Hidden cells do not tell by which rule they are.
 * </ol>
 * Where the sum of some cells is told elsewhere, as the pupils of a level and sex are beside their ages, what is hidden of
 * them must not be given back by it: the hidden ones are at least two and together at least five pupils, or one more is
 * hidden.
 *
 * <p>The price is that totals lack the hidden cells; how many these are is shown with each total.
 */
final class Suppression {
    /** The fewest pupils that are shown. */
    static final int FEWEST = 5;

    private final List<Map<Cell, Integer>> reports;
    private final List<Set<Cell>> hidden = new ArrayList<>();
    private final Function<Cell, Object> told;

    private Suppression(List<Map<Cell, Integer>> reports, Function<Cell, Object> told) {
        this.reports = reports;
        this.told = told;
    }

    /** Two changes of one size, by which the only cells that fell and rose by it are known. */
    private static final class Exchange {
        private Cell fell;
        private Cell rose;
        private boolean several;

        private void note(Cell cell, boolean rises) {
            several |= rises ? rose != null : fell != null;
            if (rises) {
                rose = cell;
            } else {
                fell = cell;
            }
        }

        private boolean isMove() {
            return !several && fell != null && rose != null;
        }
    }

    /** @param reports pupils by cell, the earliest report first; the hidden cells of each are answered in the same order */
    static List<Set<Cell>> hidden(List<Map<Cell, Integer>> reports) {
        return hidden(reports, null);
    }

    /** @param told the group of a cell whose sum is known besides; null where none is */
    static List<Set<Cell>> hidden(List<Map<Cell, Integer>> reports, Function<Cell, Object> told) {
        var suppression = new Suppression(reports, told);
        for (var later = 0; later < reports.size(); later++) {
            suppression.hideIn(later);
        }
        return suppression.hidden;
    }

    /** Whether a count of some of a cell's pupils may be shown: neither they nor the others are few. */
    static boolean shows(int some, int all) {
        return some >= FEWEST && all - some >= FEWEST;
    }

    private void hideIn(int later) {
        var few = new HashSet<Cell>();
        reports.get(later).forEach((cell, pupils) -> {
            if (isFew(pupils)) {
                few.add(cell);
            }
        });
        hidden.add(few);
        var before = -1;
        while (before < few.size()) {
            before = few.size();
            if (told != null) {
                groups(reports.get(later)).forEach(group -> hideEnough(group, later));
            }
            for (var earlier = 0; earlier < later; earlier++) {
                hideMoves(earlier, later);
            }
        }
    }

    private Collection<List<Cell>> groups(Map<Cell, Integer> report) {
        return report.keySet().stream()
                .filter(cell -> report.get(cell) > 0)
                .sorted(Comparator.<Cell>comparingInt(report::get).thenComparing(Cell::toString))
                .collect(Collectors.groupingBy(told))
                .values();
    }

    /** @param group the fewest first */
    private void hideEnough(List<Cell> group, int report) {
        var secret = hidden.get(report);
        for (var cell : group) {
            var known = group.stream().filter(secret::contains).toList();
            var pupils = known.stream().mapToInt(reports.get(report)::get).sum();
            if (known.isEmpty() || known.size() > 1 && pupils >= FEWEST) {
                return;
            }
            secret.add(cell);
        }
    }

    private static boolean isFew(int pupils) {
        return pupils > 0 && pupils < FEWEST;
    }

    private void hideMoves(int earlier, int later) {
        for (var exchange : exchanges(reports.get(earlier), reports.get(later)).values()) {
            if (exchange.isMove()
                    && (isHidden(exchange.fell, earlier, later) || isHidden(exchange.rose, earlier, later))) {
                hide(exchange.fell, later);
                hide(exchange.rose, later);
            }
        }
    }

    private boolean isHidden(Cell cell, int earlier, int later) {
        return hidden.get(earlier).contains(cell) || hidden.get(later).contains(cell);
    }

    private void hide(Cell cell, int report) {
        if (reports.get(report).getOrDefault(cell, 0) > 0) {
            hidden.get(report).add(cell);
        }
    }

    /** By sex and size of the change. */
    private static Map<String, Exchange> exchanges(Map<Cell, Integer> before, Map<Cell, Integer> after) {
        var found = new HashMap<String, Exchange>();
        after.forEach((cell, pupils) -> note(found, cell, pupils - before.getOrDefault(cell, 0)));
        before.forEach((cell, pupils) -> {
            if (!after.containsKey(cell)) {
                note(found, cell, -pupils);
            }
        });
        return found;
    }

    private static void note(Map<String, Exchange> found, Cell cell, int change) {
        if (change != 0) {
            found.computeIfAbsent(cell.sex() + Math.abs(change), any -> new Exchange())
                    .note(cell, change > 0);
        }
    }
}
