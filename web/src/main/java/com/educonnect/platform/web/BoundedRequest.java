package com.educonnect.platform.web;

import com.educonnect.platform.PlatformError;
import com.educonnect.platform.Rejected;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** A request whose body ends in a refusal where it grows past its bound, packed or not. */
final class BoundedRequest extends HttpServletRequestWrapper {
    private final long most;
    private final boolean packed;
    private ServletInputStream body;

    BoundedRequest(HttpServletRequest request, long most, boolean packed) {
        super(request);
        this.most = most;
        this.packed = packed;
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        if (body == null) {
            var sent = super.getInputStream();
            body = new Bounded(packed ? unpack(sent) : sent, most);
        }
        return body;
    }

    private static InputStream unpack(InputStream sent) throws IOException {
        try {
            return new GZIPInputStream(sent, 8_192);
        } catch (ZipException | EOFException e) {
            throw new Rejected(PlatformError.MALFORMED_JSON, "gzip");
        }
    }

    @Override
    public BufferedReader getReader() throws IOException {
        return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
    }

    @Override
    public int getContentLength() {
        return packed ? -1 : super.getContentLength();
    }

    @Override
    public long getContentLengthLong() {
        return packed ? -1 : super.getContentLengthLong();
    }

    @Override
    public String getHeader(String name) {
        return unpacked(name) ? null : super.getHeader(name);
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
        return unpacked(name) ? Collections.emptyEnumeration() : super.getHeaders(name);
    }

    private boolean unpacked(String header) {
        return packed && "Content-Encoding".equalsIgnoreCase(header);
    }

    private static final class Bounded extends ServletInputStream {
        private final InputStream in;
        private long left;
        private boolean finished;

        private Bounded(InputStream in, long most) {
            this.in = in;
            left = most;
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] part, int from, int length) throws IOException {
            try {
                var read = in.read(part, from, length);
                finished = read < 0;
                left -= Math.max(read, 0);
                if (left < 0) {
                    throw new Rejected(PlatformError.TOO_LARGE);
                }
                return read;
            } catch (ZipException | EOFException e) {
                throw new Rejected(PlatformError.MALFORMED_JSON, "gzip");
            }
        }

        @Override
        public boolean isFinished() {
            return finished;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new IllegalStateException("a bounded body is read in order");
        }
    }
}
