package com.educonnect.people.structure;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Creates a class or group or changes it; several {@code levels} make it multigrade. */
public record SaveClass(
        int version,
        @NotNull UUID year,
        @NotNull @Pattern(regexp = "class|group") String kind,
        @NotBlank @Size(max = 40) String code,
        @NotBlank @Size(max = 120) String name,
        @NotNull @Size(max = 8) List<@NotNull UUID> levels,
        UUID stream,
        UUID subject,
        UUID room,
        UUID shift,
        @Min(1) @Max(2000) Integer capacity,
        LocalDate listFrozenOn) {}
