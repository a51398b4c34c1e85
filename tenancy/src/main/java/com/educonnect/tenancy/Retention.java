package com.educonnect.tenancy;

import java.util.Map;

/**
 * What a domain lets go of once it is old enough. A CDI bean of the domain that owns the tables; cleaning finds it and
 * calls it again and again until it answers less than it was allowed to.
 */
public interface Retention {
    /** Whose rows they are. */
    enum Place {
        SCHOOL,
        PLATFORM
    }

    Place place();

    /**
     * Removes old rows in the running transaction, by one statement for each table.
     *
     * @param most how many of each table
     * @return how many it removed, by table
     */
    Map<String, Integer> remove(int most);
}
