package com.educonnect.tenancy;

import jakarta.inject.Qualifier;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** The data of the running work's school. */
@Qualifier
@Retention(RetentionPolicy.RUNTIME)
public @interface TenantData {}
