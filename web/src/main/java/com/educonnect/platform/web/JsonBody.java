package com.educonnect.platform.web;

import jakarta.annotation.Priority;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.util.List;

/**
 * The body of a request as a command. An interceptor, since among readers the server's own may be asked first; behind
 * all others, which may still unpack.
 */
@Provider
@Priority(Priorities.USER + 1_000)
public class JsonBody implements ReaderInterceptor {
    /** An empty body is no command: the {@code @NotNull} of the parameter refuses it. */
    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        if (!MediaType.APPLICATION_JSON_TYPE.isCompatible(context.getMediaType()) || !command(context.getType())) {
            return context.proceed();
        }
        var bytes = context.getInputStream().readAllBytes();
        return bytes.length == 0 ? null : Binder.bind(StrictJson.read(bytes), context.getGenericType());
    }

    private static boolean command(Class<?> type) {
        return type.isRecord() || type == List.class || JsonValue.class.isAssignableFrom(type);
    }
}
