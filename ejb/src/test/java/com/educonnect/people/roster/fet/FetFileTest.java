package com.educonnect.people.roster.fet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.educonnect.people.roster.source.Problems;
import com.educonnect.people.roster.source.Unreadable;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FetFileTest {
    private static FetNode read(String text) {
        return FetFile.read("emploi.fet", text.getBytes(UTF_8), new Problems());
    }

    @Test
    void readsElementsWithTheirLines() {
        var room =
                read("﻿<?xml version=\"1.0\"?>\n<fet>\n<Rooms_List>\n<Room><Name> Salle &amp; 1</Name></Room></Rooms_List></fet>")
                        .list("Rooms_List", "Room")
                        .getFirst();

        assertThat(room.get("Name")).isEqualTo("Salle & 1");
        assertThat(room.place().line()).isEqualTo(4);
    }

    @Test
    void opensNoFileThatADocumentTypeNames(@TempDir Path folder) throws Exception {
        var secret = Files.writeString(folder.resolve("secret"), "s3cret").toUri();

        assertThatThrownBy(
                        () -> read("<!DOCTYPE fet [<!ENTITY x SYSTEM \"" + secret + "\">]><fet><Name>&x;</Name></fet>"))
                .isInstanceOf(Unreadable.class)
                .hasMessageNotContaining("s3cret");
    }

    @Test
    void expandsNoEntities() {
        assertThatThrownBy(() -> read(
                        "<!DOCTYPE fet [<!ENTITY a \"lol\"><!ENTITY b \"&a;&a;&a;\">]><fet><Name>&b;</Name></fet>"))
                .isInstanceOf(Unreadable.class);
    }

    @Test
    void refusesDepthAndWhatIsNotFet() {
        assertThatThrownBy(() -> read("<fet>" + "<a>".repeat(30) + "</a>".repeat(30) + "</fet>"))
                .isInstanceOf(Unreadable.class);
        assertThatThrownBy(() -> read("<html/>")).isInstanceOf(Unreadable.class);
        assertThatThrownBy(() -> read("<fet>")).isInstanceOf(Unreadable.class);
    }
}
