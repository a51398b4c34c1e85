package com.educonnect.grades;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SettingsIT {
    private final GradeSchool school = new GradeSchool();

    @Test
    void classesStandInTheOrderInWhichTheyWereAskedFor() {
        var third = school.schoolClass("class", "3B");
        var second = school.schoolClass("class", "2A");
        var asked = List.of(third, school.fourth, second);

        for (var classes : List.of(asked, asked.reversed())) {
            var settings = school.as(school.office, Settings.class, all -> all.of(classes, school.first));
            assertThat(settings).extracting(Setting::schoolClass).containsExactlyElementsOf(classes);
        }
    }
}
