package com.educonnect.tenancy.probe;

import com.educonnect.tenancy.Tenants;
import jakarta.ejb.AsyncResult;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Future;

/** Work sent to another thread by the EJB container. */
@Stateless
public class Errands {
    @Inject
    Tenants tenants;

    @EJB
    Canaries canaries;

    @Asynchronous
    public Future<List<String>> songs() {
        return new AsyncResult<>(canaries.songs());
    }

    @Asynchronous
    public Future<List<String>> songsOf(String school) throws Exception {
        return new AsyncResult<>(tenants.runAs(school, canaries::songs));
    }
}
