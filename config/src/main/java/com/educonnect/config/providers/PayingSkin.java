package com.educonnect.config.providers;

import java.net.URI;
import java.net.http.HttpRequest;

/** The protocol of a provider by whom people pay, and who tells merchants what has become of it. */
interface PayingSkin extends Skin {
    /** A message to a merchant, as this provider writes and signs it. */
    HttpRequest tell(Told told, URI to);

    /** Whether a payer can have the provider take a payment back. */
    default boolean disputes() {
        return false;
    }
}
