package com.educonnect.courses.cartridge;

import com.educonnect.courses.lessons.ItemView;
import com.educonnect.files.FileView;
import com.educonnect.platform.Ids;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The files of a cartridge that lessons take over; those that they do not hold stay behind. */
final class Attachments {
    private final Map<String, byte[]> files;
    private final Kept kept;
    private final Map<UUID, byte[]> taken = new LinkedHashMap<>();

    Attachments(Map<String, byte[]> files, Kept kept) {
        this.files = files;
        this.kept = kept;
    }

    /** Which files may be taken over. */
    @FunctionalInterface
    interface Kept {
        boolean test(String name, byte[] content);
    }

    /** What was taken, by the ids that the items have here. */
    Map<UUID, byte[]> taken() {
        return taken;
    }

    Optional<ItemView> take(String title, String href) {
        var path = path(href);
        var content = files.get(path);
        var name = path.substring(path.lastIndexOf('/') + 1);
        if (content == null || !kept.test(name, content)) {
            return Optional.empty();
        }
        var id = Ids.next();
        taken.put(id, content);
        return Optional.of(ItemView.file(title, new FileView(id, name, null, content.length, null)));
    }

    /** Some write names as they are, others as addresses. */
    private String path(String href) {
        try {
            return files.containsKey(href) ? href : URLDecoder.decode(href.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return href;
        }
    }
}
