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
    private final Map<String, Integer> sizes;
    private final Map<UUID, String> taken = new LinkedHashMap<>();

    /** @param sizes of the files that may be taken over, by their paths */
    Attachments(Map<String, Integer> sizes) {
        this.sizes = sizes;
    }

    /** Which files may be taken over. */
    @FunctionalInterface
    interface Kept {
        boolean test(String name, byte[] content);
    }

    /** Where what was taken stands in the cartridge, by the ids that the items have here. */
    Map<UUID, String> taken() {
        return taken;
    }

    Optional<ItemView> take(String title, String href) {
        var path = path(href);
        var size = sizes.get(path);
        if (size == null) {
            return Optional.empty();
        }
        var id = Ids.next();
        taken.put(id, path);
        return Optional.of(ItemView.file(title, new FileView(id, name(path), null, size, null)));
    }

    static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Some write names as they are, others as addresses. */
    private String path(String href) {
        try {
            return sizes.containsKey(href) ? href : URLDecoder.decode(href.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return href;
        }
    }
}
