package com.educonnect.courses.cartridge;

import com.educonnect.courses.cartridge.Cartridge.Page;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** A lesson's page in a cartridge; what others do not know stands in its head, and hurts nobody there. */
final class Html {
    private static final String REQUIRES = "educonnect-requires";
    private static final String SCORE = "educonnect-requires-score";
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.DOTALL;
    private static final Pattern BODY_BEGINS = Pattern.compile("<body(\\s[^>]{0,2000})?>", FLAGS);
    private static final Pattern BODY_ENDS = Pattern.compile("</body\\s*>", FLAGS);
    private static final Pattern META =
            Pattern.compile("<meta name=\"(educonnect-[a-z-]{1,20})\" content=\"([\\w.-]{1,100})\"/?>");

    private Html() {}

    static String page(Page page) {
        var head = new StringBuilder("<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>")
                .append(page.title().replace("&", "&amp;").replace("<", "&lt;"))
                .append("</title>");
        if (page.requires() != null) {
            head.append(meta(REQUIRES, page.requires()));
        }
        if (page.requiresScore() != null) {
            head.append(meta(SCORE, page.requiresScore().toPlainString()));
        }
        return head.append("</head><body>")
                .append(page.body())
                .append("</body></html>")
                .toString();
    }

    private static String meta(String name, String content) {
        return "<meta name=\"" + name + "\" content=\"" + content + "\">";
    }

    static String body(String html) {
        var begins = BODY_BEGINS.matcher(html);
        if (!begins.find()) {
            return html;
        }
        var rest = html.substring(begins.end());
        var ends = BODY_ENDS.matcher(rest);
        var end = rest.length();
        while (ends.find()) {
            end = ends.start();
        }
        return rest.substring(0, end);
    }

    static String requires(String html) {
        return said(html, REQUIRES).orElse(null);
    }

    static BigDecimal requiresScore(String html) {
        return said(html, SCORE)
                .filter(score -> score.matches("\\d{1,3}(\\.\\d{1,2})?"))
                .map(BigDecimal::new)
                .filter(score -> score.compareTo(BigDecimal.valueOf(100)) <= 0)
                .map(score -> score.setScale(2))
                .orElse(null);
    }

    private static Optional<String> said(String html, String name) {
        return META.matcher(html)
                .results()
                .filter(found -> found.group(1).equals(name))
                .map(found -> found.group(2))
                .findFirst();
    }
}
