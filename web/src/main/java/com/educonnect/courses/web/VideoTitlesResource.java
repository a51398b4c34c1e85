package com.educonnect.courses.web;

import com.educonnect.courses.videos.VideoService;
import com.educonnect.courses.videos.VideoTitle;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

/** What a video is called on its site. */
@ApplicationScoped
@Path("video-titles")
public class VideoTitlesResource {
    @Inject
    VideoService videos;

    @GET
    @RolesAllowed("courses.edit")
    public VideoTitle title(@QueryParam("url") String url) {
        return videos.title(url);
    }
}
