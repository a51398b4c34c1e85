package com.educonnect.privacy;

import com.educonnect.tenancy.Audit;
import com.educonnect.tenancy.Retention;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/** Erases again whoever came back with a backup that was older than the tombstone. */
@ApplicationScoped
public class ErasureRetention implements Retention {
    @Inject
    ErasureRepository erasures;

    @Inject
    ErasedRows rows;

    @Inject
    Audit audit;

    @Override
    public Place place() {
        return Place.SCHOOL;
    }

    @Override
    public Map<String, Integer> remove(int most) {
        var returned = erasures.returned(most);
        returned.forEach(pupil -> {
            rows.erase(pupil);
            audit.record("erasure.again", "pupil", pupil);
        });
        return Map.of("erased_pupil", returned.size());
    }
}
