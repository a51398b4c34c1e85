package com.educonnect.grades.results;

import com.educonnect.grades.SubjectMarking;
import java.math.BigDecimal;
import java.util.UUID;

/**
 * A subject of a class.
 *
 * @param coefficient null for one that is assessed but not part of the programme
 */
public record SubjectLine(UUID id, String code, String name, BigDecimal coefficient, SubjectMarking marking) {
    boolean counts() {
        return coefficient != null && coefficient.signum() > 0;
    }
}
