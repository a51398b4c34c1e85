package com.educonnect.auth;

import java.time.Duration;
import java.util.Locale;

/** What is written to people, and how long the link in it may be used. */
enum Letter {
    INVITATION(Duration.ofDays(7)),
    RESET(Duration.ofMinutes(30));

    private final Duration life;

    Letter(Duration life) {
        this.life = life;
    }

    Duration life() {
        return life;
    }

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
