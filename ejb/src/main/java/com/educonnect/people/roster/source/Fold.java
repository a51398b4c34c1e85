package com.educonnect.people.roster.source;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words as people mean them: without accents, case, apostrophes, hyphens and doubled spaces. */
public final class Fold {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern APOSTROPHES = Pattern.compile("['’ʼ`´]");

    private Fold() {}

    /** {@code "N’Diaye Ñ"} becomes {@code "ndiayen"}. */
    public static String tight(String text) {
        return OTHER.matcher(plain(text)).replaceAll("");
    }

    /** The words one by one, an apostrophe joining what stands around it: {@code "N’Diaye Awa"} is two. */
    public static List<String> words(String text) {
        var joined = APOSTROPHES.matcher(plain(text)).replaceAll("");
        return Arrays.stream(OTHER.split(joined))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** The words in alphabetical order: names match whichever of family and given name stands first. */
    public static String unordered(String text) {
        return String.join(" ", words(text).stream().sorted().toList());
    }

    private static String plain(String text) {
        var plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        return plain.toLowerCase(Locale.ROOT)
                .replace("œ", "oe")
                .replace("æ", "ae")
                .replace("ß", "ss");
    }
}
