package com.educonnect.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.educonnect.platform.Page;
import jakarta.annotation.Nullable;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.json.JsonObject;
import jakarta.json.bind.annotation.JsonbProperty;
import jakarta.json.bind.annotation.JsonbTransient;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class InterfaceDescriptionTest {
    record SaveRoom(@NotNull @Size(max = 40) String name, int seats, LocalDate since) {}

    record Room(
            @JsonbProperty("class") String name,
            int seats,
            @Nullable LocalDate since,
            @JsonbTransient UUID secret,
            Entry first) {
        record Entry(String word) {}
    }

    record Library(Entry newest) {
        record Entry(String title) {}
    }

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
        public void save(@PathParam("room") UUID room, @NotNull SaveRoom command) {}

        @GET
        @Path("library")
        @PermitAll
        public Library library() {
            return null;
        }
    }

    @Path("plans")
    static class Plans {
        @GET
        @Produces("application/pdf")
        @PermitAll
        public Response plan() {
            return null;
        }

        @PUT
        @PermitAll
        public Response draw() {
            return null;
        }
    }

    private final JsonObject description = InterfaceDescription.of(Stream.of(Rooms.class, Plans.class)
            .flatMap(resource ->
                    Arrays.stream(resource.getDeclaredMethods()).map(method -> new Endpoint(resource, method)))
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
        assertThat(at("/components/schemas/PageOfInterfaceDescriptionTestRoom/properties/items/items/$ref"))
                .isEqualTo("\"#/components/schemas/InterfaceDescriptionTestRoom\"");
        assertThat(at("/components/schemas/InterfaceDescriptionTestSaveRoom/properties/name/maxLength"))
                .isEqualTo("40");
        assertThat(at("/components/schemas/InterfaceDescriptionTestSaveRoom/properties/since/format"))
                .isEqualTo("\"date\"");
    }

    @Test
    void aCommandNeedsWhatItsConstraintsSayAndAnAnswerHoldsAllThatIsNeverNull() {
        assertThat(at("/components/schemas/InterfaceDescriptionTestSaveRoom/required"))
                .isEqualTo("[\"name\"]");
        assertThat(at("/components/schemas/InterfaceDescriptionTestRoom/required"))
                .isEqualTo("[\"class\",\"seats\",\"first\"]");
        assertThat(at("/components/schemas/PageOfInterfaceDescriptionTestRoom/required"))
                .isEqualTo("[\"items\"]");
    }

    @Test
    void recordsWithinOthersBearTheNamesOfBoth() {
        assertThat(at("/components/schemas/InterfaceDescriptionTestRoomEntry/properties"))
                .contains("word");
        assertThat(at("/components/schemas/InterfaceDescriptionTestLibraryEntry/properties"))
                .contains("title");
    }

    @Test
    void aFileSaysOfWhichKindItIs() {
        assertThat(at("/paths/~1api~1v1~1plans/get/responses/2XX/content"))
                .isEqualTo("{\"application/pdf\":{\"schema\":{\"type\":\"string\",\"format\":\"binary\"}}}");
        assertThat(at("/paths/~1api~1v1~1plans/put/responses/2XX")).isEqualTo("{\"description\":\"Done\"}");
    }

    @Test
    void whatIsNeverWrittenIsNotDescribed() {
        assertThat(at("/components/schemas/InterfaceDescriptionTestRoom/properties"))
                .doesNotContain("secret");
    }

    /** As a command the entry may come without a title, as an answer it never does: one name cannot say both. */
    @Test
    void oneNameIsNeverUsedForTwoThings() {
        var commands = Schemas.ofCommands();
        commands.of(Library.Entry.class);

        assertThatThrownBy(() -> commands.ofAnswers().of(Library.Entry.class)).hasMessageContaining("LibraryEntry");
    }

    private String at(String pointer) {
        return description.getValue(pointer).toString();
    }
}
