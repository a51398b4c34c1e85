package com.educonnect.grades.council;

import com.educonnect.grades.Documents;
import com.educonnect.grades.GradeError;
import com.educonnect.grades.rules.scheme.Scheme;
import com.educonnect.platform.Rejected;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a council may give under a scheme: all that the scheme can propose and, where it proposes no honours, warnings or
 * decisions at all, the usual ones; the usual decisions always, since a council may also orient or exclude.
 */
final class Choices {
    private static final List<Choice> USUAL = usual();
    /** A proposal that leaves it to the council is no decision. */
    private static final String OPEN = "council";

    private final Map<String, Choice> choices = new LinkedHashMap<>();

    private Choices() {}

    /** @param decisions whether what becomes of the pupils is decided as well */
    static Choices of(Scheme scheme, boolean decisions) {
        var all = new Choices();
        scheme.proposals().stream()
                .map(Choice::of)
                .filter(choice -> !choice.code().equals(OPEN))
                .forEach(all::add);
        var kinds = new HashSet<>(all.list().stream().map(Choice::kind).toList());
        kinds.remove(Choice.DECISION);
        USUAL.stream().filter(choice -> !kinds.contains(choice.kind())).forEach(all::add);
        if (!decisions) {
            all.choices.values().removeIf(choice -> choice.kind().equals(Choice.DECISION));
        }
        return all;
    }

    private void add(Choice choice) {
        choices.putIfAbsent(choice.code(), choice);
    }

    List<Choice> list() {
        return List.copyOf(choices.values());
    }

    /** The same codes in the order of the choices; refuses what cannot be given, and two that exclude each other. */
    List<String> require(String kind, List<String> codes) {
        var groups = new HashSet<String>();
        for (var code : codes) {
            var choice = choices.get(code);
            if (choice == null || !choice.kind().equals(kind)) {
                throw new Rejected(GradeError.CHOICE_UNKNOWN, code);
            }
            if (!groups.add(choice.group())) {
                throw new Rejected(GradeError.CHOICES_EXCLUDE, code);
            }
        }
        var ordered = new ArrayList<>(choices.keySet());
        ordered.retainAll(codes);
        return ordered;
    }

    private static List<Choice> usual() {
        try (var file = Choices.class.getResourceAsStream("/grades/council/usual.json")) {
            return Documents.objects(new String(file.readAllBytes(), StandardCharsets.UTF_8)).stream()
                    .map(Choice::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
