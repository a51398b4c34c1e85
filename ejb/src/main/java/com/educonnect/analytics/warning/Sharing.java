package com.educonnect.analytics.warning;

import com.educonnect.platform.Rejected;
import com.educonnect.tenancy.Audit;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A school's agreement to learn together with the schools of its district. It is given to the district that the school is
 * in, and to no other: who is moved has to be asked again. What was laid down goes with it.
 */
@Dependent
class Sharing {
    @Inject
    SharingRepository sharing;

    @Inject
    Neighbours neighbours;

    @Inject
    Reckoned reckoned;

    @Inject
    Audit audit;

    /** The district whose schools it learns with, if it does. */
    Optional<UUID> district() {
        return sharing.district().filter(agreed -> neighbours.district().equals(Optional.of(agreed)));
    }

    boolean isInDistrict() {
        return neighbours.district().isPresent();
    }

    void agree(UUID by) {
        var district = neighbours.district().orElseThrow(() -> new Rejected(WarningError.NO_DISTRICT));
        if (district().isPresent()) {
            return;
        }
        sharing.end();
        sharing.agree(district, by);
        reckoned.anew();
        audit.record("warnings.share", "school", null);
    }

    /** What others' years have taught goes with the renewal that follows. */
    void withdraw() {
        if (sharing.end()) {
            reckoned.anew();
            audit.record("warnings.unshare", "school", null);
        }
    }

    /** With early warning itself. */
    void end() {
        sharing.end();
    }

    /** Replaces what was laid down. Answers with whom it is shared. */
    Optional<UUID> lay(List<Sighting> sightings, LocalDate today) {
        var district = district();
        if (district.isEmpty()) {
            leave();
            return district;
        }
        sharing.forget();
        sightings.stream()
                .filter(each -> each.tells() && each.hasEnded())
                .collect(Collectors.groupingBy(
                        Sighting::level, Collectors.mapping(Sighting::ended, Collectors.toList())))
                .forEach((level, pupils) -> sharing.lay(district.get(), level, pupils, today));
        return district;
    }

    /** Ends an agreement with a district that the school is no longer in. */
    private void leave() {
        if (sharing.end()) {
            audit.record("warnings.unshare", "school", null);
        }
    }

    /** One of them may be of somebody who does not want it; as nobody can tell which, all go and are laid down anew. */
    void layAnew() {
        if (sharing.forget()) {
            reckoned.anew();
        }
    }
}
