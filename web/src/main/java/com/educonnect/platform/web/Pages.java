package com.educonnect.platform.web;

import java.util.Locale;

/** The page that the server writes itself, where the client has none. */
final class Pages {
    private static final String FRAME = """
            <!DOCTYPE html>
            <html lang="%s">
            <head>
            <meta charset="UTF-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%s</title>
            <link rel="stylesheet" href="/page.css">
            </head>
            <body>
            <main>
            %s
            </main>
            </body>
            </html>
            """;

    private Pages() {}

    static String problem(Problem problem, Locale language) {
        var french = Languages.spoken(language) == Locale.FRENCH;
        var reference = problem.reference() == null
                ? ""
                : "<p>" + (french ? "Référence : " : "Reference: ") + "<strong>" + problem.reference()
                        + "</strong></p>\n";
        var body = "<h1>" + escaped(problem.title()) + "</h1>\n<p>" + escaped(problem.detail()) + "</p>\n" + reference
                + "<p><a href=\"/\">" + (french ? "Retour à l’accueil" : "Back to the start") + "</a></p>";
        return FRAME.formatted(language.getLanguage(), escaped(problem.title()) + " – EduConnect", body);
    }

    static String escaped(String text) {
        return text == null
                ? ""
                : text.replace("&", "&amp;")
                        .replace("<", "&lt;")
                        .replace(">", "&gt;")
                        .replace("\"", "&quot;")
                        .replace("'", "&#39;");
    }
}
