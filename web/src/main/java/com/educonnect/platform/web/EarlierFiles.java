package com.educonnect.platform.web;

import com.educonnect.tenancy.PlatformData;
import com.educonnect.tenancy.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The client's files of this and one other release, in the platform's database (decision 0040): a page that was opened
 * before an update, or on a node that has the other release, finds what it loads later.
 */
@ApplicationScoped
public class EarlierFiles {
    private static final long PAUSE = 1_000_000_000L;

    private final Map<String, ClientFile> found = new ConcurrentHashMap<>();
    private final AtomicLong asked = new AtomicLong(System.nanoTime() - PAUSE);

    @Inject
    @PlatformData
    Sql sql;

    /** Keeps a release, which is the newest from now on, and of all others the one before it. */
    @Transactional
    public void keep(String release, Map<String, ClientFile> files) {
        sql.batch(
                "INSERT INTO client_file (release, path, zipped) VALUES (?, ?, ?)"
                        + " ON CONFLICT (release, path) DO UPDATE SET added_at = now()",
                files.entrySet().stream()
                        .map(file -> new Object[] {
                            release, file.getKey(), file.getValue().zipped()
                        })
                        .toList());
        sql.update("DELETE FROM client_file WHERE release NOT IN"
                + " (SELECT release FROM client_file GROUP BY release ORDER BY max(added_at) DESC LIMIT 2)");
    }

    /** A file that this release does not have, or null. The database is asked at most once a second. */
    public ClientFile find(String path) {
        var now = System.nanoTime();
        var last = asked.get();
        if (!found.containsKey(path) && now - last >= PAUSE && asked.compareAndSet(last, now)) {
            read();
        }
        return found.get(path);
    }

    private void read() {
        var now = new HashMap<String, ClientFile>();
        sql.query("SELECT DISTINCT ON (path) path, zipped FROM client_file ORDER BY path, added_at DESC", row -> {
            var path = row.getString(1);
            return now.put(path, ClientFile.unzipped(path, row.getBytes(2)));
        });
        found.putAll(now);
        found.keySet().retainAll(now.keySet());
    }
}
