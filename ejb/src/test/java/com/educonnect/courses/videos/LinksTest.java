package com.educonnect.courses.videos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinksTest {
    @ParameterizedTest
    @CsvSource({
        "https://www.youtube.com/watch?v=abcdefghijk, https://www.youtube.com/watch?v=abcdefghijk",
        "http://m.youtube.com/watch?t=3&v=abcdefghijk&list=x, https://www.youtube.com/watch?v=abcdefghijk",
        "https://youtu.be/abcdefghijk?si=track, https://www.youtube.com/watch?v=abcdefghijk",
        "https://www.youtube.com/shorts/abcdefghijk, https://www.youtube.com/watch?v=abcdefghijk",
        "https://www.youtube-nocookie.com/embed/abcdefghijk, https://www.youtube.com/watch?v=abcdefghijk",
        "https://vimeo.com/123456789, https://vimeo.com/123456789",
        "https://player.vimeo.com/video/123456789?h=1, https://vimeo.com/123456789",
        "https://dai.ly/x8abcd1, https://www.dailymotion.com/video/x8abcd1",
        "https://www.dailymotion.com/video/x8abcd1, https://www.dailymotion.com/video/x8abcd1"
    })
    void aVideoIsKeptAsItsSitesOwnAddress(String pasted, String kept) {
        assertThat(Links.video(pasted).address()).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://youtube.com.evil.example/watch?v=abcdefghijk",
                "https://evil.example/?https://www.youtube.com/watch?v=abcdefghijk",
                "https://www.youtube.com/watch?v=abc",
                "https://www.youtube.com/redirect?q=https://evil.example",
                "https://vimeo.com/123456789%22%3E"
            })
    void anotherAddressIsNoVideo(String pasted) {
        assertThatThrownBy(() -> Links.video(pasted)).hasMessage("courses.video-host-unknown");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "data:text/html,x",
                "https://",
                "//example.org",
                "https://user@example.org",
                "ftp://example.org",
                "un deux"
            })
    void isALinkOnlyIfItIsAnAddressOfTheWeb(String pasted) {
        assertThatThrownBy(() -> Links.web(pasted)).hasMessage("courses.link-unreadable");
    }
}
