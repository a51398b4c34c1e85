package com.educonnect.sync;

import jakarta.json.JsonObject;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** One kind of entity whose changes devices follow. */
public interface SyncFeed {
    /** The entity's name, as given to {@link Changes#record}. */
    String entity();

    /** The classes whose changes the caller may see now. */
    Visible visible();

    /** The entities as they are now; one that is gone is left out. */
    Map<UUID, JsonObject> read(Collection<UUID> ids);
}
