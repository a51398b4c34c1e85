package com.educonnect.grades.council;

import com.educonnect.grades.council.Meeting.Attendee;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/** When the council sits, who leads it, who was there, and what it remarked on the class as a whole. */
public record SaveCouncil(
        @Min(0) int version,
        LocalDate heldOn,
        @Size(max = 120) String chairedBy,

        @NotNull @Size(max = 60) List<@NotNull @Valid Guest> attendance,

        @Size(max = 4000) String remarks) {
    /** Who was called to it, and whether he or she came. */
    public record Guest(
            @NotBlank @Size(max = 120) String name,
            @Size(max = 80) String role,
            boolean present) {}

    List<Attendee> attendees() {
        return attendance.stream()
                .map(guest -> new Attendee(guest.name(), guest.role(), guest.present()))
                .toList();
    }
}
