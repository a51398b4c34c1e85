package com.educonnect.tenancy;

import jakarta.inject.Qualifier;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** The data of the platform itself: registry, identities, work. */
@Qualifier
@Retention(RetentionPolicy.RUNTIME)
public @interface PlatformData {}
