package com.educonnect.sync;

import java.util.List;

/** What a device gets: a result for each operation that was decided, and what changed. */
public record Exchanged(List<OperationView> results, Pulled pull) {}
