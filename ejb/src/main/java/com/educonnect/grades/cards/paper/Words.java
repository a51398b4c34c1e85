package com.educonnect.grades.cards.paper;

import jakarta.json.JsonObject;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A paper's words in the languages it is written in, one after the other where these are two. */
public final class Words {
    private static final String BUNDLE = "com.educonnect.grades.cards.paper";
    private static final Control PROPERTIES = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
    private static final Map<Locale, ResourceBundle> BUNDLES = new ConcurrentHashMap<>();
    private static final String BETWEEN = " / ";

    private final List<Locale> languages;

    public Words(List<String> languages) {
        this.languages = languages.stream()
                .filter(language -> language.equals("fr") || language.equals("en"))
                .map(Locale::of)
                .toList();
    }

    /** Each language for itself, where whole sentences are said. */
    public List<Words> each() {
        return languages.stream()
                .map(language -> new Words(List.of(language.getLanguage())))
                .toList();
    }

    public Locale first() {
        return languages.isEmpty() ? Locale.FRENCH : languages.getFirst();
    }

    public String say(String key, Object... with) {
        return joined(language -> format(language, key, with));
    }

    /** In the first language only, for what is a number or a date. */
    public String brief(String key, Object... with) {
        return format(first(), key, with);
    }

    /** The word for her or for him, where the language has two. */
    public String of(String key, String sex, Object... with) {
        return joined(language ->
                format(language, bundle(language).containsKey(key + "." + sex) ? key + "." + sex : key, with));
    }

    public String label(JsonObject label) {
        return joined(language -> label.getString(language.getLanguage()));
    }

    public String label(String french, String english) {
        return joined(language -> language.getLanguage().equals("fr") ? french : english);
    }

    /** In the first language only, where a narrow column has no place for two. */
    public String brief(JsonObject label) {
        return label.getString(first().getLanguage());
    }

    /** What the council wrote as a code of the scheme, or in words of its own. */
    public String code(String code) {
        return bundle(first()).containsKey("code." + code) ? say("code." + code) : code;
    }

    public String date(String iso) {
        var date = LocalDate.parse(iso);
        return first().getLanguage().equals("fr") && date.getDayOfMonth() == 1
                ? "1er "
                        + DateTimeFormatter.ofPattern("MMMM yyyy", Locale.FRENCH)
                                .format(date)
                : DateTimeFormatter.ofPattern("d MMMM yyyy", first()).format(date);
    }

    /** 12.50 as the language writes it. */
    public String figure(String plain) {
        return first().getLanguage().equals("fr") ? plain.replace('.', ',') : plain;
    }

    public String place(int place, boolean tied, String sex) {
        var key = first().getLanguage().equals("en")
                ? english(place)
                : place > 1 ? "nth" : "F".equals(sex) ? "first.F" : "first";
        var said = brief(key, place);
        return tied ? brief("tied", said) : said;
    }

    private static String english(int place) {
        var last = place % 100 / 10 == 1 ? 0 : place % 10;
        return last >= 1 && last <= 3 ? "nth-" + last : "nth";
    }

    private String joined(Function<Locale, String> said) {
        return languages.stream().map(said).distinct().collect(Collectors.joining(BETWEEN));
    }

    private static String format(Locale language, String key, Object... with) {
        var texts = new Object[with.length];
        for (var i = 0; i < with.length; i++) {
            texts[i] = String.valueOf(with[i]);
        }
        return new MessageFormat(bundle(language).getString(key), language).format(texts);
    }

    private static ResourceBundle bundle(Locale language) {
        return BUNDLES.computeIfAbsent(
                language, asked -> ResourceBundle.getBundle(BUNDLE, asked, Words.class.getClassLoader(), PROPERTIES));
    }
}
