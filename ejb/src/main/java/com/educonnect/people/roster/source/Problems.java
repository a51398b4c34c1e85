package com.educonnect.people.roster.source;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What was found in one upload, in the order of finding. Past {@link #MOST} entries the file is refused with a count of
 * the rest, since nobody reads further and the report must stay a report.
 */
public final class Problems {
    public static final int MOST = 20_000;

    private final List<Problem> all = new ArrayList<>();
    private final Set<Problem> once = new HashSet<>();
    private int errors;
    private int surplus;

    public void add(Finding finding, Place place, Object... args) {
        var texts = new ArrayList<String>(args.length);
        for (var arg : args) {
            texts.add(shortened(String.valueOf(arg)));
        }
        var problem = new Problem(finding, place, texts);
        if (!once.add(problem)) {
            return;
        }
        errors += finding.error() ? 1 : 0;
        if (all.size() < MOST) {
            all.add(problem);
        } else {
            surplus++;
        }
    }

    private static String shortened(String text) {
        return text.length() <= 120 ? text : text.substring(0, 119) + "…";
    }

    public boolean blocking() {
        return errors > 0 || surplus > 0;
    }

    public int errors() {
        return errors + (surplus > 0 ? 1 : 0);
    }

    public int warnings() {
        return list().size()
                - (int) list().stream()
                        .filter(problem -> problem.finding().error())
                        .count();
    }

    public List<Problem> list() {
        if (surplus == 0) {
            return List.copyOf(all);
        }
        var list = new ArrayList<>(all);
        list.add(new Problem(
                Finding.TOO_MANY_PROBLEMS, Place.of(all.getLast().place().file()), List.of("" + surplus)));
        return list;
    }
}
