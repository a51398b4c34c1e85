package com.educonnect.grades.rules.scheme;

import com.educonnect.platform.Rejected;
import jakarta.json.Json;
import jakarta.json.JsonConfig;
import jakarta.json.JsonConfig.KeyStrategy;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * How one level of one school counts in one year. Rules change by decree, even within a year: an issued report card keeps
 * the document that made it, and the document alone suffices to make it again.
 *
 * @param version of the document under this id
 * @param periods what longer periods are made of; a level without a rule may hold no others
 * @param stages what proposals call pupils of some levels
 */
public record Scheme(
        String id,
        String version,
        Label title,
        Provenance provenance,
        Scale scale,
        Entry entry,
        List<Category> categories,
        SubjectRule subject,
        States states,
        Map<PeriodLevel, PeriodRule> periods,
        GeneralRule general,
        RoundingRule rounding,
        Ranking ranking,
        List<Stage> stages,
        List<Proposal> proposals) {
    private static final int LONGEST = 64 * 1024;
    private static final int FORMAT = 1;

    /** Reads a document strictly. Every refusal names the place. */
    public static Scheme parse(String document) {
        if (document.length() > LONGEST) {
            throw new Rejected(SchemeError.TOO_LONG, LONGEST);
        }
        return Node.read("", json(document), Scheme::read);
    }

    /**
     * Only the reader refuses a field that stands twice, and only the parser tells whether something follows the
     * document. Both tell nesting without end by a bare exception.
     */
    private static JsonValue json(String document) {
        var strict = Json.createReaderFactory(Map.of(JsonConfig.KEY_STRATEGY, KeyStrategy.NONE));
        try (var reader = strict.createReader(new StringReader(document));
                var parser = Json.createParser(new StringReader(document))) {
            var value = reader.readValue();
            parser.next();
            parser.getValue();
            if (!parser.hasNext()) {
                return value;
            }
        } catch (RuntimeException e) {
            throw new Rejected(SchemeError.NOT_JSON);
        }
        throw new Rejected(SchemeError.NOT_JSON);
    }

    private static Scheme read(Node node) {
        if (node.count("format", 9) != FORMAT) {
            throw new Rejected(SchemeError.FORMAT_UNKNOWN, FORMAT);
        }
        var scheme = new Scheme(
                node.text("id"),
                node.text("version"),
                node.object("title", Label::read),
                node.object("provenance", Provenance::read),
                node.object("scale", Scale::read),
                node.object("entry", Entry::read),
                node.list("categories", Category::read),
                node.object("subject", SubjectRule::read),
                node.object("states", States::read),
                node.object("periods", Scheme::periods),
                node.object("general", GeneralRule::read),
                node.object("rounding", RoundingRule::read),
                node.object("ranking", Ranking::read),
                node.has("stages") ? node.list("stages", Stage::read) : List.of(),
                node.list("proposals", Proposal::read));
        scheme.check(node);
        return scheme;
    }

    private static Map<PeriodLevel, PeriodRule> periods(Node node) {
        var rules = new EnumMap<PeriodLevel, PeriodRule>(PeriodLevel.class);
        for (var level : List.of(PeriodLevel.YEAR, PeriodLevel.TERM)) {
            if (node.has(Node.id(level))) {
                rules.put(level, node.object(Node.id(level), PeriodRule::read));
            }
        }
        return rules;
    }

    private void check(Node node) {
        var codes = new HashSet<String>();
        if (categories.isEmpty() || !categories.stream().allMatch(category -> codes.add(category.code()))) {
            throw node.contradiction("categories");
        }
        if (general.way() == GeneralRule.Average.LEVELS && !scale.bands().areWorthPoints()) {
            throw node.contradiction("general.way");
        }
        if (general.way() == GeneralRule.Average.NONE && ranking.general()) {
            throw node.contradiction("ranking.general");
        }
        if (scale.maximum() == null && general.way() == GeneralRule.Average.COEFFICIENTS) {
            throw node.contradiction("general.way");
        }
    }

    /**
     * Whether what a subject came to in an innermost period is known once it is shown: the rounded figure is reckoned on with,
     * out of what the subject is out of, and nothing is assessed in longer periods themselves.
     */
    public boolean goesOnFromShown() {
        return rounding.at().contains(RoundingRule.Step.SUBJECT)
                && subject.way() != Way.SUM
                && periods.values().stream().allMatch(rule -> rule.own() == null);
    }

    /** @param level its code, or null where a class has none of its own */
    public List<String> tagsOf(String level) {
        return level == null
                ? List.of()
                : stages.stream()
                        .filter(stage -> stage.holds(level))
                        .map(Stage::tag)
                        .toList();
    }

    /** What the figures propose at the end of a period, of each group the first that fits. */
    public List<Proposed> proposals(Candidate candidate, PeriodLevel level) {
        var proposed = new ArrayList<Proposed>();
        var groups = new HashSet<String>();
        for (var proposal : proposals) {
            if (!groups.contains(proposal.group()) && proposal.fits(candidate, level)) {
                groups.add(proposal.group());
                proposed.add(new Proposed(proposal, proposal.isBarred(candidate)));
            }
        }
        return proposed;
    }
}
