package com.educonnect.analytics.districts;

import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.List;

/** One school's figures and the rows that they are summed from: each level by sex. */
public record SchoolReport(
        @Nullable LocalDate month, @Nullable String term, SchoolFigures school, List<FigureRow> rows) {}
