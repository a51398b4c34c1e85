package com.educonnect.grades.council;

import java.util.List;

/** What changes while a council sits. */
public record CouncilState(Meeting meeting, List<VerdictView> verdicts) {}
