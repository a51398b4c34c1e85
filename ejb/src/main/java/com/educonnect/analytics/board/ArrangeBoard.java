package com.educonnect.analytics.board;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Keeps how the caller wants a board; the same twice changes nothing. */
public record ArrangeBoard(
        @NotNull Board board,
        @NotNull @Size(max = 40) List<@NotNull @Pattern(regexp = "[a-z-]{1,30}") String> order,
        @NotNull @Size(max = 40) List<@NotNull @Pattern(regexp = "[a-z-]{1,30}") String> hidden) {}
