package com.educonnect.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import javax.sql.DataSource;

/** What is injected where SQL is spoken. */
@ApplicationScoped
public class DataSources {
    @Inject
    Nodes nodes;

    @Produces
    @TenantData
    public TenantDataSource tenant() {
        return new TenantDataSource(nodes);
    }

    @Produces
    @TenantData
    public Sql tenantSql() {
        return new Sql(new TenantDataSource(nodes));
    }

    @Produces
    @PlatformData
    public DataSource platform() {
        return nodes.platform();
    }

    @Produces
    @PlatformData
    public Sql platformSql() {
        return new Sql(nodes.platform());
    }
}
