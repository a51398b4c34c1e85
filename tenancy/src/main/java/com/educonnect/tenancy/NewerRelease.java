package com.educonnect.tenancy;

/** The databases were migrated by a later release, whose data this one would not understand. */
final class NewerRelease extends Exception {
    private static final long serialVersionUID = 1L;

    NewerRelease(String found, String known) {
        super("they are at version " + found + ", this release knows " + known);
    }

    static void refuse(String found, String known) throws NewerRelease {
        if (found.compareTo(known) > 0) {
            throw new NewerRelease(found, known);
        }
    }
}
