package com.educonnect.platform.web;

import com.educonnect.platform.Ids;
import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;

/** The name of one request, the client's own if it is well formed: it stands in the answer, the log and the audit. */
public final class RequestId {
    public static final String HEADER = "X-Request-Id";
    private static final String ATTRIBUTE = "com.educonnect.request";
    private static final Pattern WELL_FORMED = Pattern.compile("[A-Za-z0-9-]{1,64}");
    private static final ThreadLocal<String> CURRENT = new ThreadLocal<>();

    private RequestId() {}

    public static String of(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof String known) {
            return known;
        }
        var sent = request.getHeader(HEADER);
        var id = sent != null && WELL_FORMED.matcher(sent).matches()
                ? sent
                : Ids.next().toString();
        request.setAttribute(ATTRIBUTE, id);
        return id;
    }

    /** The request that this thread is working on, or null. */
    static String current() {
        return CURRENT.get();
    }

    static void enter(String id) {
        CURRENT.set(id);
    }

    static void leave() {
        CURRENT.remove();
    }
}
