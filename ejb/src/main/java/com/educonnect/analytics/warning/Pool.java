package com.educonnect.analytics.warning;

import java.util.List;

/**
 * What schools of a district have laid together of one level.
 *
 * @param schools from how many
 */
record Pool(int schools, List<Ended> pupils) {
    /** With two, each could tell what the other has laid down. */
    private static final int SCHOOLS = 3;

    boolean suffices() {
        return schools >= SCHOOLS;
    }
}
