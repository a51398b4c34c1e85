package com.educonnect.courses.videos;

/**
 * A video as its site calls it.
 *
 * @param url the site's own address for it
 * @param site the site's name
 */
public record VideoTitle(String url, String title, String site) {}
