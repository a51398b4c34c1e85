package com.educonnect.courses.videos;

import com.educonnect.courses.CourseError;
import com.educonnect.courses.CourseJournal;
import com.educonnect.platform.Rejected;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.faulttolerance.exceptions.FaultToleranceException;

/** Reads the title of a video for whoever adds it to a lesson; without an answer one writes it oneself. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class VideoService {
    private static final Logger LOG = Logger.getLogger(VideoService.class.getName());

    @Inject
    VideoTitles titles;

    @Inject
    CourseJournal journal;

    public VideoTitle title(String url) {
        journal.require("courses.edit");
        var video = Links.video(url == null ? "" : url);
        try {
            return titles.ask(video);
        } catch (IOException | FaultToleranceException silent) {
            LOG.log(Level.FINE, "no title from " + video.site(), silent);
            throw new Rejected(CourseError.VIDEO_SILENT);
        }
    }
}
