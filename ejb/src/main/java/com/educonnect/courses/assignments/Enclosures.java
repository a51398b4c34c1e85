package com.educonnect.courses.assignments;

import com.educonnect.files.FileService;
import com.educonnect.files.Purpose;
import com.educonnect.platform.Rejected;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;

/** What goes with an assignment. A file that stands there stays, whoever sent it; others the caller has sent. */
@Dependent
class Enclosures {
    @Inject
    AssignmentRepository assignments;

    @Inject
    FileService files;

    LessonLink lesson(SaveAssignment command) {
        return command.lesson() == null
                ? null
                : assignments
                        .lesson(command.lesson(), command.schoolClass(), command.subject())
                        .orElseThrow(() -> new Rejected(AssignmentError.LESSON_ELSEWHERE));
    }

    List<HandedFile> files(SaveAssignment command, List<HandedFile> before) {
        if (command.attachments().isEmpty()) {
            return List.of();
        }
        var fresh = new HashSet<>(command.attachments());
        before.stream().map(HandedFile::id).forEach(fresh::remove);
        files.require(fresh, Purpose.ASSIGNMENT);
        var known = files.of(command.attachments());
        return command.attachments().stream()
                .distinct()
                .map(known::get)
                .map(file -> new HandedFile(file.id(), file.name(), file.mediaType(), file.bytes()))
                .toList();
    }
}
