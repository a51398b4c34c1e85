package com.educonnect.tenancy.probe;

import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.TenantData;
import com.educonnect.tenancy.TenantDataSource;
import com.educonnect.tenancy.Tenants;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** What a domain does with its school's data, as a domain does it: in the transaction of a stateless bean. */
@Stateless
public class Canaries {
    @Inject
    Tenants tenants;

    @Inject
    @TenantData
    Sql sql;

    @Inject
    @TenantData
    TenantDataSource source;

    @PersistenceContext(unitName = "probe")
    EntityManager entities;

    public void add(UUID id) {
        sql.update("INSERT INTO person (id, family_name) VALUES (?, ?)", id, own());
    }

    public void addByJpa(UUID id) {
        entities.persist(new Canary(id, own()));
        entities.flush();
    }

    public String find(UUID id) {
        var canary = entities.find(Canary.class, id);
        return canary == null ? null : canary.song();
    }

    public List<String> songs() {
        return sql.query("SELECT family_name FROM person", row -> row.getString(1));
    }

    public List<UUID> ids() {
        return sql.query("SELECT id FROM person", row -> row.getObject(1, UUID.class));
    }

    public List<String> songsByJpa() {
        return entities.createQuery("select c.song from Canary c", String.class).getResultList();
    }

    /** One query while the rows of another are being read. */
    public List<String> songsOneByOne() {
        return sql.query("SELECT id FROM person", row -> sql.find(
                        "SELECT family_name FROM person WHERE id = ?",
                        inner -> inner.getString(1),
                        row.getObject(1, UUID.class))
                .orElseThrow());
    }

    public String ask(String query) {
        return sql.find(query, row -> row.getString(1)).orElse(null);
    }

    /** A connection that its user forgets to close. */
    @SuppressWarnings("resource")
    public Connection addWithoutClosing(UUID id) throws SQLException {
        var connection = source.getConnection();
        var insert = connection.prepareStatement("INSERT INTO person (id, family_name) VALUES (?, ?)");
        insert.setObject(1, id);
        insert.setString(2, own());
        insert.executeUpdate();
        return connection;
    }

    public String own() {
        return "canary of " + tenants.current().id();
    }
}
