package com.educonnect.courses.videos;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The sites whose videos go with lessons: how they write an address, and where they tell a title (oEmbed). */
public enum VideoSite {
    YOUTUBE(
            "YouTube",
            Set.of("youtube.com", "www.youtube.com", "m.youtube.com", "youtu.be", "www.youtube-nocookie.com"),
            "https://www.youtube.com/watch?v=",
            "https://www.youtube.com/oembed?format=json&url=",
            "/watch\\?(?:[^#]*&)?v=([\\w-]{11})(?:[&#].*)?",
            "/(?:shorts/|embed/|live/)?([\\w-]{11})(?:[?#].*)?"),
    VIMEO(
            "Vimeo",
            Set.of("vimeo.com", "www.vimeo.com", "player.vimeo.com"),
            "https://vimeo.com/",
            "https://vimeo.com/api/oembed.json?url=",
            "/(?:video/)?(\\d{6,12})(?:[/?#].*)?"),
    DAILYMOTION(
            "Dailymotion",
            Set.of("dailymotion.com", "www.dailymotion.com", "dai.ly"),
            "https://www.dailymotion.com/video/",
            "https://www.dailymotion.com/services/oembed?format=json&url=",
            "/(?:embed/)?(?:video/)?(x\\w{4,12})(?:[_?#].*)?");

    private final String title;
    private final Set<String> hosts;
    private final String address;
    private final String oembed;
    private final List<Pattern> forms;

    VideoSite(String title, Set<String> hosts, String address, String oembed, String... forms) {
        this.title = title;
        this.hosts = hosts;
        this.address = address;
        this.oembed = oembed;
        this.forms = Arrays.stream(forms).map(Pattern::compile).toList();
    }

    /** Where the site tells a title; only the video's own address is added, which this class has put together. */
    String asking() {
        return oembed;
    }

    String title() {
        return title;
    }

    static Optional<Video> find(URI given) {
        var host = given.getHost().toLowerCase(java.util.Locale.ROOT);
        var rest = given.getRawPath() + (given.getRawQuery() == null ? "" : "?" + given.getRawQuery());
        return Arrays.stream(values())
                .filter(site -> site.hosts.contains(host))
                .flatMap(site -> site.forms.stream()
                        .map(form -> form.matcher(rest))
                        .filter(java.util.regex.Matcher::matches)
                        .map(found -> new Video(site, site.address + found.group(1))))
                .findFirst();
    }
}
