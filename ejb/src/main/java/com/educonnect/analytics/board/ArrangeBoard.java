package com.educonnect.analytics.board;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Keeps how the caller wants a board; the same twice changes nothing.
 *
 * @param board a {@link Board}, in lower case
 */
public record ArrangeBoard(
        @NotNull @Pattern(regexp = "school|teaching|own") String board,
        @NotNull @Size(max = 40) List<@NotNull @Pattern(regexp = "[a-z-]{1,30}") String> order,
        @NotNull @Size(max = 40) List<@NotNull @Pattern(regexp = "[a-z-]{1,30}") String> hidden) {}
