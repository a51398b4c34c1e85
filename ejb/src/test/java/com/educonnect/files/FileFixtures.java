package com.educonnect.files;

import com.educonnect.people.PeopleSchool;
import com.educonnect.platform.Ids;
import com.educonnect.tenancy.Actor;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Files that somebody has sent whole. */
public final class FileFixtures {
    public static final String NAME = "fiche d’élève.txt";
    public static final byte[] CONTENT = "Une moitié et une autre.".getBytes(StandardCharsets.UTF_8);

    private FileFixtures() {}

    /** @param purpose such as {@code lesson} */
    public static UUID sent(PeopleSchool school, Actor by, String purpose) {
        var id = Ids.next();
        var told = UploadMetadataTest.header(id.toString(), NAME, purpose);
        school.as(by).call(UploadService.class, service -> {
            service.begin(UploadService.VERSION, (long) CONTENT.length, told);
            return service.append(UploadService.VERSION, id, 0L, null, CONTENT);
        });
        return id;
    }
}
