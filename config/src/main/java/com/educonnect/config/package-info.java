/** The launcher: takes Payara and PostgreSQL from the Maven repository, starts, migrates, deploys and stops them. */
package com.educonnect.config;
