package com.educonnect.courses.videos;

import com.educonnect.courses.CourseError;
import com.educonnect.platform.Rejected;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.Set;

/** Addresses as people paste them. */
public final class Links {
    private static final Set<String> SCHEMES = Set.of("http", "https");

    private Links() {}

    /** A page somewhere: an address of the web with a host, and without a user. */
    public static String web(String address) {
        return read(address).toASCIIString();
    }

    public static Video video(String address) {
        return findVideo(address).orElseThrow(() -> new Rejected(CourseError.VIDEO_HOST_UNKNOWN));
    }

    public static Optional<Video> findVideo(String address) {
        return VideoSite.find(read(address));
    }

    private static URI read(String address) {
        if (address == null) {
            throw new Rejected(CourseError.LINK_UNREADABLE);
        }
        try {
            var uri = new URI(address.strip());
            var scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(java.util.Locale.ROOT);
            if (SCHEMES.contains(scheme) && uri.getHost() != null && uri.getUserInfo() == null) {
                return uri;
            }
        } catch (URISyntaxException unreadable) {
            // told as any other address that cannot be read
        }
        throw new Rejected(CourseError.LINK_UNREADABLE);
    }
}
