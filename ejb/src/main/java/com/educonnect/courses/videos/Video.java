package com.educonnect.courses.videos;

/**
 * A video on a site that is allowed.
 *
 * @param address the site's own for it
 */
public record Video(VideoSite site, String address) {}
