package com.educonnect.sync;

/** A place in the feed: everything up to this transaction and number was seen. */
record Position(long xid, long seq) {
    /** Before everything of the given transaction and of all later ones. */
    static Position before(long xid) {
        return new Position(xid, 0);
    }
}
