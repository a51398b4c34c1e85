package com.educonnect.grades.council;

import com.educonnect.grades.council.CommentRepository.Spot;
import com.educonnect.grades.council.CommentRepository.Written;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What is written down of a council: the sitting, the verdicts, and the comments it reads. */
@Dependent
class CouncilRecord {
    @Inject
    CouncilRepository councils;

    @Inject
    VerdictRepository verdicts;

    @Inject
    CommentRepository comments;

    @Inject
    PhraseRepository phrases;

    Meeting meeting(UUID schoolClass, UUID period) {
        return councils.find(schoolClass, period);
    }

    Meeting made(UUID schoolClass, UUID period) {
        return councils.get(schoolClass, period);
    }

    boolean change(UUID council, SaveCouncil command) {
        return councils.change(council, command);
    }

    /** @param council null for one of which nothing is written */
    Map<UUID, VerdictView> verdicts(UUID council) {
        return verdicts.byPupil(council);
    }

    List<VerdictView> listed(UUID council) {
        return verdicts.ofCouncil(council);
    }

    Map<Spot, Written> comments(UUID period, Collection<UUID> pupils) {
        return comments.ofAll(period, pupils);
    }

    /** Those that suit every subject, and so the council. */
    List<PhraseView> phrases() {
        return phrases.offered(null);
    }
}
