package com.educonnect.courses.lessons;

import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * The text of a lesson: paragraphs, headings, lists, quotations, tables and links, nothing that runs, loads or dresses.
 * Whatever else was pasted is left out, and its words stay.
 */
final class LessonText {
    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements(
                    "p",
                    "br",
                    "h3",
                    "h4",
                    "ul",
                    "ol",
                    "li",
                    "blockquote",
                    "b",
                    "strong",
                    "i",
                    "em",
                    "u",
                    "sub",
                    "sup",
                    "table",
                    "caption",
                    "thead",
                    "tbody",
                    "tr",
                    "th",
                    "td",
                    "pre",
                    "code",
                    "hr",
                    "a")
            .allowAttributes("href")
            .onElements("a")
            .allowStandardUrlProtocols()
            .requireRelsOnLinks("noopener", "noreferrer", "nofollow")
            .allowAttributes("dir")
            .matching(false, "ltr", "rtl", "auto")
            .globally()
            .allowAttributes("lang")
            .matching(java.util.regex.Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*"))
            .globally()
            .toFactory();

    private LessonText() {}

    /** Cleaned twice it is the same as cleaned once. */
    static String clean(String html) {
        return POLICY.sanitize(html);
    }
}
