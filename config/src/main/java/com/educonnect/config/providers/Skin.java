package com.educonnect.config.providers;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;

/** One provider's protocol over the engine. */
interface Skin {
    /** The first part of its paths. */
    String name();

    void serve(Ask ask) throws IOException;

    /** A message to a merchant, as this provider writes and signs it. */
    HttpRequest tell(Told told, URI to);

    /** Whether a payer can have the provider take a payment back. */
    default boolean disputes() {
        return false;
    }
}
