package com.educonnect.config.providers;

import java.io.IOException;

/** One provider's protocol over the engine. */
interface Skin {
    /** The first part of its paths. */
    String name();

    void serve(Ask ask) throws IOException;
}
