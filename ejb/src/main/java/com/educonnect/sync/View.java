package com.educonnect.sync;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;

/**
 * What one caller sees of all feeds, as the query needs it.
 *
 * @param wholly entities seen in the whole school
 * @param entities with {@code classes}, pairs of an entity and a class
 */
record View(List<String> wholly, List<String> entities, List<UUID> classes) {
    private static final int MARK_BYTES = 9;

    static View of(Iterable<SyncFeed> feeds, Collection<UUID> scopes) {
        var view = new View(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        StreamSupport.stream(feeds.spliterator(), false)
                .sorted(Comparator.comparing(SyncFeed::entity))
                .forEach(feed -> view.add(feed.entity(), feed.visible().within(scopes)));
        return view;
    }

    private void add(String entity, Visible visible) {
        if (visible.everything()) {
            wholly.add(entity);
        }
        for (var schoolClass : visible.classes()) {
            entities.add(entity);
            classes.add(schoolClass);
        }
    }

    /**
     * A short mark of this view. A device whose user was given another class has never seen that class's earlier
     * changes, and one who lost a class must forget it: either way its old cursor is of no use.
     */
    String mark() {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(toString().getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(hash, MARK_BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
