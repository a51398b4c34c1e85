package com.educonnect.courses.lessons;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LessonTextTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            <p>Un <b>mot</b></p>                                   | <p>Un <b>mot</b></p>
            <script>bad()</script>Un                               | Un
            <p style="position:fixed" class="x" onclick="x()">U</p>| <p>U</p>
            <iframe src="https://evil.example"></iframe>Un         | Un
            <img src=x onerror=alert(1)>Un                         | Un
            <svg><a xlink:href="javascript:x()">Un</a></svg>       | Un
            <a href="javascript:alert(1)">Un</a>                   | Un
            <h1>Un</h1>                                            | Un
            <form action="/x"><input name=a>Un</form>              | Un
            <p dir="rtl" lang="ar">Un</p>                          | <p dir="rtl" lang="ar">Un</p>
            """)
    void leavesOutWhatRunsLoadsOrDressesAndKeepsTheWords(String pasted, String kept) {
        assertThat(LessonText.clean(pasted)).isEqualTo(kept);
    }

    @Test
    void keepsLinksOutOfThePageThatTheyAreOn() {
        assertThat(LessonText.clean("<a href='https://example.org/?a=1&b=2' target=_blank>ici</a>"))
                .startsWith("<a href=\"https://example.org/?a&#61;1&amp;b&#61;2\" rel=\"")
                .contains("noopener", "noreferrer", "nofollow")
                .doesNotContain("target");
    }

    @Test
    void changesNothingMoreWhenItIsCleanedAgain() {
        var once = LessonText.clean("<p>a<ul><li>b<p>c &amp; d = 'e' & \"f\" ½ œ</table><a href=//x.org/y>z");

        assertThat(LessonText.clean(once)).isEqualTo(once);
    }
}
