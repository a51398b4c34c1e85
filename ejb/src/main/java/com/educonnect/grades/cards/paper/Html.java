package com.educonnect.grades.cards.paper;

/** Writes XHTML; whatever is said is escaped, so that no name or comment becomes markup. */
public final class Html {
    private final StringBuilder text = new StringBuilder();

    public Html open(String tag) {
        text.append('<').append(tag).append('>');
        return this;
    }

    /** @param look a class of the style sheet */
    public Html open(String tag, String look) {
        text.append('<').append(tag).append(" class=\"").append(look).append("\">");
        return this;
    }

    public Html close(String... tags) {
        for (var tag : tags) {
            text.append("</").append(tag).append('>');
        }
        return this;
    }

    public Html say(String said) {
        said.codePoints().filter(Html::isPrinted).forEach(this::escape);
        return this;
    }

    public Html element(String tag, String look, String said) {
        if (RightToLeft.isRightToLeft(said)) {
            text.append('<')
                    .append(tag)
                    .append(" dir=\"rtl\" class=\"")
                    .append(look)
                    .append("\">");
            return say(said).close(tag);
        }
        return open(tag, look).say(said).close(tag);
    }

    public Html line(String said) {
        say(said);
        text.append("<br/>");
        return this;
    }

    public Html attribute(String start, String value, String end) {
        text.append(start);
        say(value);
        text.append(end);
        return this;
    }

    /** A piece of the product's own. */
    public Html raw(String own) {
        text.append(own);
        return this;
    }

    private static boolean isPrinted(int letter) {
        return letter == ' '
                || letter == '\n'
                || letter > ' '
                        && Character.isDefined(letter)
                        && !Character.isISOControl(letter)
                        && Character.getType(letter) != Character.SURROGATE
                        && letter < 0xFFFE;
    }

    private void escape(int letter) {
        switch (letter) {
            case '&' -> text.append("&amp;");
            case '<' -> text.append("&lt;");
            case '>' -> text.append("&gt;");
            case '"' -> text.append("&quot;");
            default -> text.appendCodePoint(letter);
        }
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
