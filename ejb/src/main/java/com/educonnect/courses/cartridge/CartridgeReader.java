package com.educonnect.courses.cartridge;

import com.educonnect.courses.CourseError;
import com.educonnect.courses.cartridge.Cartridge.Chapter;
import com.educonnect.courses.cartridge.Cartridge.Page;
import com.educonnect.courses.lessons.ItemView;
import com.educonnect.platform.Rejected;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Reads a cartridge of any maker. Folders of the first level are chapters; within them a page, or a folder with pages and
 * web links, is a lesson. Whatever else there is (tests, discussions, files of kinds that lessons
 * do not hold) is left out, and named.
 */
final class CartridgeReader {
    private static final Pattern TEXT = Pattern.compile("(?i).*\\.(xml|x?html?)");
    private static final int MOST_TEXT = 50 * 1024 * 1024;
    private static final int LONGEST_TITLE = 200;

    private final Map<String, byte[]> texts;
    private final Attachments attachments;
    private final Map<String, Node> resources = new HashMap<>();
    private final List<String> leftOut = new ArrayList<>();
    private final String name;

    private CartridgeReader(Map<String, byte[]> texts, Attachments attachments, String name) {
        this.texts = texts;
        this.attachments = attachments;
        this.name = name;
    }

    /**
     * @param attached where files stand in the cartridge, by the ids that the items have here
     * @param leftOut the titles of what is not taken over
     */
    record Read(Cartridge cartridge, Map<UUID, String> attached, List<String> leftOut) {}

    /** @param name of a chapter for what stands in none, and of a course without a title */
    static Read read(Archive archive, String name, Attachments.Kept kept) {
        var texts = new HashMap<String, byte[]>();
        var sizes = new HashMap<String, Integer>();
        archive.walk((path, content) -> {
            if (TEXT.matcher(path).matches()) {
                texts.put(path, content);
                requireReadable(texts);
            } else if (kept.test(Attachments.name(path), content)) {
                sizes.put(path, content.length);
            }
        });
        return new CartridgeReader(texts, new Attachments(sizes), name).read();
    }

    private static void requireReadable(Map<String, byte[]> texts) {
        if (texts.values().stream().mapToLong(text -> text.length).sum() > MOST_TEXT) {
            throw new Rejected(CourseError.CARTRIDGE_TOO_LARGE);
        }
    }

    private Read read() {
        var manifest = Node.read(file(CartridgeWriter.MANIFEST));
        manifest.at("resources").ifPresent(all -> all.all("resource")
                .forEach(resource -> resources.put(resource.attribute("identifier"), resource)));
        var root = manifest.at("organizations", "organization", "item")
                .orElseThrow(() -> new Rejected(CourseError.CARTRIDGE_UNREADABLE));
        var chapters = chapters(root);
        if (chapters.stream().allMatch(chapter -> chapter.pages().isEmpty())) {
            throw new Rejected(CourseError.CARTRIDGE_EMPTY);
        }
        var general = manifest.at("metadata", "lom", "general");
        var title = general.flatMap(each -> each.at("title", "string")).map(Node::text);
        var description =
                general.flatMap(each -> each.at("description", "string")).map(Node::text);
        var told = title.filter(each -> !each.isEmpty()).orElse(name);
        return new Read(
                new Cartridge(
                        shortened(told),
                        description.filter(each -> !each.isEmpty()).orElse(null),
                        chapters),
                attachments.taken(),
                List.copyOf(leftOut));
    }

    private List<Chapter> chapters(Node root) {
        var chapters = new ArrayList<Chapter>();
        var loose = new ArrayList<Page>();
        for (var item : root.all("item").toList()) {
            if (item.attribute("identifierref") != null) {
                page(List.of(item), item).ifPresentOrElse(loose::add, () -> {});
            } else {
                chapters.add(new Chapter(title(item), pages(item)));
            }
        }
        if (!loose.isEmpty()) {
            chapters.addFirst(new Chapter(name, loose));
        }
        return chapters;
    }

    private List<Page> pages(Node chapter) {
        var pages = new ArrayList<Page>();
        for (var item : chapter.all("item").toList()) {
            var parts = item.attribute("identifierref") != null ? List.of(item) : leaves(item, new ArrayList<>());
            page(parts, item).ifPresent(pages::add);
        }
        return pages;
    }

    /** What a folder holds at any depth, in order. */
    private static List<Node> leaves(Node folder, List<Node> found) {
        for (var item : folder.all("item").toList()) {
            if (item.attribute("identifierref") != null) {
                found.add(item);
            }
            leaves(item, found);
        }
        return found;
    }

    private Optional<Page> page(List<Node> parts, Node titled) {
        var body = new StringBuilder();
        var items = new ArrayList<ItemView>();
        String html = null;
        String key = null;
        for (var part : parts) {
            var resource = resources.get(part.attribute("identifierref"));
            var type = resource == null || resource.attribute("type") == null ? "" : resource.attribute("type");
            if (type.equals(CartridgeWriter.WEB_CONTENT) && href(resource).matches("(?i).*\\.x?html?")) {
                html = new String(file(href(resource)), StandardCharsets.UTF_8);
                key = key == null ? href(resource).replaceAll(".*/|\\.[^.]*$", "") : key;
                body.append(Html.body(html));
            } else {
                item(part, type, resource).ifPresentOrElse(items::add, () -> leftOut.add(title(part)));
            }
        }
        if (html == null && items.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Page(
                key,
                title(titled),
                body.toString(),
                html == null ? null : Html.requires(html),
                html == null ? null : Html.requiresScore(html),
                items));
    }

    /** A link or a file, if it is one that a lesson may have. */
    private Optional<ItemView> item(Node item, String type, Node resource) {
        if (type.startsWith("imswl_xmlv1p")) {
            return WebLink.read(title(item), file(href(resource)));
        }
        return type.equals(CartridgeWriter.WEB_CONTENT)
                ? attachments.take(title(item), href(resource))
                : Optional.empty();
    }

    private static String href(Node resource) {
        var own = resource.attribute("href");
        return own != null
                ? own
                : resource.at("file").map(file -> file.attribute("href")).orElse("");
    }

    private byte[] file(String path) {
        var found = texts.get(path);
        if (found == null) {
            throw new Rejected(CourseError.CARTRIDGE_UNREADABLE);
        }
        return found;
    }

    private String title(Node item) {
        var told = item.at("title").map(Node::text).orElse("");
        return shortened(told.isEmpty() ? name : told);
    }

    private static String shortened(String title) {
        return title.length() <= LONGEST_TITLE ? title : title.substring(0, LONGEST_TITLE - 1) + "…";
    }
}
