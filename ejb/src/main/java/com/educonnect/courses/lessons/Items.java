package com.educonnect.courses.lessons;

import com.educonnect.courses.lessons.SaveLesson.Item;
import com.educonnect.courses.videos.Links;
import com.educonnect.files.FileError;
import com.educonnect.files.FileService;
import com.educonnect.files.FileView;
import com.educonnect.files.Purpose;
import com.educonnect.platform.Rejected;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/** Makes what is asked to go with a lesson. A file that stands there stays, whoever sent it; others the caller has sent. */
@Dependent
class Items {
    @Inject
    FileService files;

    List<ItemView> of(SaveLesson command, List<ItemView> before) {
        if (command.items().stream().anyMatch(item -> item.kind().equals(ItemView.FILE) && item.file() == null)) {
            throw new Rejected(FileError.FILE_UNKNOWN);
        }
        var asked = command.items().stream()
                .map(Item::file)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        var fresh = new HashSet<>(asked);
        before.stream().map(ItemView::file).filter(Objects::nonNull).forEach(fresh::remove);
        if (!fresh.isEmpty()) {
            files.require(fresh, Purpose.LESSON);
        }
        var known = asked.isEmpty() ? Map.<UUID, FileView>of() : files.of(asked);
        return command.items().stream()
                .map(item -> switch (item.kind()) {
                    case "video" ->
                        ItemView.video(item.title(), Links.video(item.url()).address());
                    case "link" -> ItemView.link(item.title(), Links.web(item.url()));
                    default -> ItemView.file(item.title(), known.get(item.file()));
                })
                .toList();
    }
}
