package com.educonnect.grades.cards.paper;

import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.text.Bidi;
import java.util.Map;

/** Which pieces of a paragraph run from right to left, and how these are drawn. */
final class RightToLeft implements BidiSplitter {
    private static final Map<Integer, Integer> MIRRORED = Map.of(
            (int) '(', (int) ')', (int) ')', (int) '(', (int) '[', (int) ']', (int) ']', (int) '[', (int) '«',
            (int) '»', (int) '»', (int) '«');

    private Bidi bidi;

    @Override
    public void setParagraph(String paragraph, byte direction) {
        bidi = new Bidi(
                paragraph,
                switch (direction) {
                    case RTL -> Bidi.DIRECTION_RIGHT_TO_LEFT;
                    case LTR -> Bidi.DIRECTION_LEFT_TO_RIGHT;
                    default -> Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT;
                });
    }

    @Override
    public int countTextRuns() {
        return bidi.getRunCount();
    }

    @Override
    public BidiTextRun getVisualRun(int run) {
        var start = bidi.getRunStart(run);
        return new BidiTextRun(start, bidi.getRunLimit(run) - start, bidi.getRunLevel(run) % 2 == 0 ? LTR : RTL);
    }

    @Override
    public byte getBaseDirection(String paragraph) {
        return isRightToLeft(paragraph) ? RTL : LTR;
    }

    /** By its first letter that has a direction. */
    static boolean isRightToLeft(String text) {
        return Bidi.requiresBidi(text.toCharArray(), 0, text.length())
                && !new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
    }

    /** Draws a piece that runs from right to left. */
    static final BidiReorderer DRAWN = new BidiReorderer() {
        @Override
        public String reorderRTLTextToLTR(String text) {
            var drawn = new StringBuilder();
            var signs = 0;
            for (var letter : text.codePoints().toArray()) {
                var isSign = Character.getType(letter) == Character.NON_SPACING_MARK;
                signs = isSign ? signs + Character.charCount(letter) : 0;
                drawn.insert(
                        isSign ? Math.min(signs, drawn.length()) : 0,
                        Character.toChars(MIRRORED.getOrDefault(letter, letter)));
            }
            return drawn.toString();
        }

        @Override
        public String shapeText(String text) {
            return ArabicLetters.shape(text);
        }

        @Override
        public String deshapeText(String text) {
            return ArabicLetters.plain(text);
        }

        @Override
        public boolean isLiveImplementation() {
            return true;
        }
    };
}
