package com.educonnect.people.roster;

import com.educonnect.people.roster.tables.TableCount;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * One import: before its application the counts are what it would do, afterwards what it did.
 *
 * @param state checked, applied or refused
 * @param mapping for a plain table, what each column was taken for
 */
public record ImportView(
        UUID id,
        String format,
        String fileName,
        String state,
        List<TableCount> tables,
        int errors,
        int warnings,
        Map<String, String> mapping,
        Instant createdAt,
        @Nullable Instant appliedAt) {}
