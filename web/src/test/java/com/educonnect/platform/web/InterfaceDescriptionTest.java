package com.educonnect.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.educonnect.platform.Page;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.json.JsonObject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class InterfaceDescriptionTest {
    record Room(@NotNull @Size(max = 40) String name, int seats, LocalDate since) {}

    @Path("rooms")
    static class Rooms {
        @GET
        @RolesAllowed("structure.read")
        public Page<Room> rooms(@QueryParam("limit") Integer limit) {
            return null;
        }

        @PUT
        @Path("{room: [0-9a-f-]+}")
        @PermitAll
        public void save(@PathParam("room") UUID room, @NotNull Room command) {}
    }

    private final JsonObject description = InterfaceDescription.of(Arrays.stream(Rooms.class.getDeclaredMethods())
            .map(method -> new Endpoint(Rooms.class, method))
            .toList());

    @Test
    void namesEveryAddressWithItsPermission() {
        assertThat(at("/paths/~1api~1v1~1rooms/get/x-permissions")).isEqualTo("[\"structure.read\"]");
        assertThat(at("/paths/~1api~1v1~1rooms~1{room}/put/security")).isEqualTo("[]");
        assertThat(at("/paths/~1api~1v1~1rooms~1{room}/put/parameters/0/schema/format"))
                .isEqualTo("\"uuid\"");
    }

    @Test
    void showsTheFieldsOfCommandsAndOfPages() {
        assertThat(at("/components/schemas/PageOfRoom/properties/items/items/$ref"))
                .isEqualTo("\"#/components/schemas/Room\"");
        assertThat(at("/components/schemas/Room/required")).isEqualTo("[\"name\"]");
        assertThat(at("/components/schemas/Room/properties/name/maxLength")).isEqualTo("40");
        assertThat(at("/components/schemas/Room/properties/since/format")).isEqualTo("\"date\"");
    }

    private String at(String pointer) {
        return description.getValue(pointer).toString();
    }
}
