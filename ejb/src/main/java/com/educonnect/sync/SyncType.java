package com.educonnect.sync;

import java.util.UUID;

/** One type of operation, applied by the domain that owns its entity. */
public interface SyncType {
    /** The type's name on the wire, such as {@code roll.submit}. */
    String type();

    /** The newest form of the data it understands; a device with newer software is told so, never misread. */
    default int schema() {
        return 1;
    }

    /**
     * Applies the operation in the running transaction, with the rights its sender has now. A {@link
     * com.educonnect.platform.Rejected} undoes all of it and becomes the operation's result.
     */
    SyncResult apply(UUID device, Operation operation);
}
