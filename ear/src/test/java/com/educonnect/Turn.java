package com.educonnect;

import org.junit.jupiter.api.Order;

/** When a class of tests has its turn, for {@link Order}; most have none of these and come first. */
public final class Turn {
    /** Deployed by Arquillian: one after the other, so that the application is taken away and brought back once. */
    public static final int IN_CONTAINER = Integer.MAX_VALUE - 2;

    /** When the {@link OwnServers} have ended, which would take the processors from the browser. */
    public static final int JOURNEYS = Integer.MAX_VALUE - 1;

    /** Looks at what all the others left. */
    public static final int LAST = Integer.MAX_VALUE;

    private Turn() {}
}
