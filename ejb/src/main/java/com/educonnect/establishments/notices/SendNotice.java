package com.educonnect.establishments.notices;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A message to the heads of all schools of a district; once sent it is not changed. */
public record SendNotice(
        @NotBlank @Size(max = 150) String title,
        @NotBlank @Size(max = 5000) String body) {}
