package com.educonnect.courses.videos;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.faulttolerance.Timeout;

/**
 * The titles of videos, as their sites tell them; outside of any transaction, and never waited for long. While a site is
 * silent, nobody waits at all.
 */
@ApplicationScoped
public class VideoTitles {
    private final OEmbed sites = new OEmbed();

    @Timeout(value = 4, unit = ChronoUnit.SECONDS)
    @Retry(maxRetries = 1, delay = 200, retryOn = IOException.class)
    @CircuitBreaker(requestVolumeThreshold = 6, failureRatio = 0.5, delay = 30_000)
    public VideoTitle ask(Video video) throws IOException {
        var asked = video.site().asking() + URLEncoder.encode(video.address(), StandardCharsets.UTF_8);
        return new VideoTitle(
                video.address(), sites.title(URI.create(asked)), video.site().title());
    }
}
