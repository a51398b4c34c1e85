package com.educonnect.tenancy.probe;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A person whose family name says to which school it belongs. */
@Entity
@Table(name = "person")
public class Canary {
    @Id
    private UUID id;

    @Column(name = "family_name")
    private String song;

    protected Canary() {} // for JPA

    public Canary(UUID id, String song) {
        this.id = id;
        this.song = song;
    }

    public String song() {
        return song;
    }
}
