package com.educonnect.analytics.web;

import com.educonnect.analytics.board.OwnBoard;
import com.educonnect.analytics.board.OwnBoardService;
import com.educonnect.analytics.board.SchoolBoard;
import com.educonnect.analytics.board.SchoolBoardService;
import com.educonnect.analytics.board.TeachingBoard;
import com.educonnect.analytics.board.TeachingBoardService;
import com.educonnect.analytics.board.WatchService;
import com.educonnect.analytics.board.Watched;
import com.educonnect.platform.Page;
import com.educonnect.platform.web.Answers;
import com.educonnect.platform.web.Tagged;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** The figures of the last night: of the school, of a teacher's classes, of oneself and one's children. */
@ApplicationScoped
@Path("boards")
public class BoardsResource {
    private static final int TAG_BYTES = 12;

    @Inject
    SchoolBoardService schools;

    @Inject
    WatchService watch;

    @Inject
    TeachingBoardService teaching;

    @Inject
    OwnBoardService own;

    @GET
    @Path("school")
    @RolesAllowed("figures.read")
    @Answers(SchoolBoard.class)
    @Tagged
    public Response school() {
        return tagged(schools.board());
    }

    @GET
    @Path("school/watched")
    @RolesAllowed("figures.read")
    public Page<Watched> watched(@QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit) {
        return watch.watched(cursor, limit);
    }

    @GET
    @Path("teaching")
    @RolesAllowed("rolls.read")
    @Answers(TeachingBoard.class)
    @Tagged
    public Response teaching() {
        return tagged(teaching.board());
    }

    @GET
    @Path("own")
    @RolesAllowed({"own.read", "own-children.read"})
    @Answers(OwnBoard.class)
    @Tagged
    public Response own() {
        return tagged(own.board());
    }

    /** Records say themselves in full and always alike. */
    private static Response tagged(Record board) {
        return Response.ok(board)
                .tag(new EntityTag(tag(board.toString()), true))
                .build();
    }

    private static String tag(String said) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(said.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(Arrays.copyOf(digest, TAG_BYTES));
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException(absent);
        }
    }
}
