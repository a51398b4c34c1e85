package com.educonnect.analytics.districts;

/** Two changes of one size, by which the only cells that fell and rose by it are known. */
final class Exchange {
    int fell = -1;
    int rose = -1;
    private boolean several;

    void note(int cell, boolean rises) {
        several |= rises ? rose >= 0 : fell >= 0;
        if (rises) {
            rose = cell;
        } else {
            fell = cell;
        }
    }

    boolean isMove() {
        return !several && fell >= 0 && rose >= 0;
    }
}
