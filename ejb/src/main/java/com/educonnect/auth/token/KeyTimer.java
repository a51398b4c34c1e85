package com.educonnect.auth.token;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Renews the keys at the start of a node and every ten seconds, so that a key withdrawn in the database dies everywhere. */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class KeyTimer {
    private static final Logger LOG = Logger.getLogger(KeyTimer.class.getName());

    @Inject
    KeyRotation rotation;

    @PostConstruct
    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    public void renew() {
        try {
            rotation.renew();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "the signing keys could not be renewed, the known ones stay in use", e);
        }
    }
}
