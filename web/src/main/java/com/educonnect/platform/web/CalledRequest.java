package com.educonnect.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

/** The request as it was before our own proxies passed it on: everything behind sees the true address and scheme. */
final class CalledRequest extends HttpServletRequestWrapper {
    private final String caller;
    private final boolean secure;
    private final boolean forwarded;

    CalledRequest(HttpServletRequest request, Proxies proxies) {
        super(request);
        caller = proxies.caller(request);
        secure = proxies.secure(request);
        forwarded = proxies.trusts(request);
    }

    /** Whether one of our proxies passed it on, so that what is said about forwarding is true. */
    boolean forwarded() {
        return forwarded;
    }

    @Override
    public String getRemoteAddr() {
        return caller;
    }

    @Override
    public boolean isSecure() {
        return secure;
    }

    @Override
    public String getScheme() {
        return secure ? "https" : "http";
    }
}
