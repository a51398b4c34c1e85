package com.educonnect.courses.videos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.educonnect.courses.CourseSchool;
import com.educonnect.tenancy.Actor;
import java.io.IOException;
import java.util.List;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;
import org.eclipse.microprofile.faulttolerance.exceptions.TimeoutException;
import org.junit.jupiter.api.Test;

class VideoServiceIT {
    private static final String FILM = "https://youtu.be/abcdefghijk";

    private final CourseSchool school = new CourseSchool();

    @Test
    void whereASiteIsSilentOneIsToldSoAndWritesTheTitleOneself() {
        for (var silence : List.of(
                new IOException("no title, but 404"),
                new TimeoutException("after 4 s"),
                new CircuitBreakerOpenException("not asked"))) {
            assertThatThrownBy(() -> title(school.teacher, new Site(null, silence)))
                    .as(silence.getMessage())
                    .hasMessage("courses.video-silent");
        }
        assertThat(school.school.audited).isEmpty();
        assertThat(title(school.teacher, new Site("Les fractions", null)).title())
                .isEqualTo("Les fractions");
    }

    @Test
    void aSiteIsAskedOnlyForWhoWritesLessonsAndOnlyForItsOwnVideos() {
        var site = new Site("Les fractions", null);

        assertThatThrownBy(() -> title(school.pupil, site)).hasMessageStartingWith("platform.forbidden");
        assertThatThrownBy(() -> school.as(school.teacher, VideoService.class, service -> {
                    service.titles = site;
                    return service.title("https://example.org/film");
                }))
                .hasMessageStartingWith("courses.video-host-unknown");
        assertThat(site.asked).isZero();
    }

    private VideoTitle title(Actor actor, Site site) {
        return school.as(actor, VideoService.class, service -> {
            service.titles = site;
            return service.title(FILM);
        });
    }

    /** A site that answers so, since none is to be asked here. */
    private static final class Site extends VideoTitles {
        private final String title;
        private final Exception silence;
        private int asked;

        Site(String title, Exception silence) {
            this.title = title;
            this.silence = silence;
        }

        @Override
        public VideoTitle ask(Video video) throws IOException {
            asked++;
            if (silence instanceof IOException failed) {
                throw failed;
            }
            if (silence instanceof RuntimeException failed) {
                throw failed;
            }
            return new VideoTitle(video.address(), title, video.site().title());
        }
    }
}
