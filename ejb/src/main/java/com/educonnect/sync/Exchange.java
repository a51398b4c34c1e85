package com.educonnect.sync;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/**
 * What a device sends: its operations in their order, and what it has already seen.
 *
 * @param cursor null for a device that begins anew
 * @param scopes the classes it follows; null for all that its user may see
 */
public record Exchange(
        @NotNull UUID device,
        @Size(max = 400) String cursor,
        @Size(max = 500) List<@NotNull UUID> scopes,
        @Size(max = 100) List<@NotNull Operation> ops) {
    public Exchange {
        ops = ops == null ? List.of() : ops;
    }
}
