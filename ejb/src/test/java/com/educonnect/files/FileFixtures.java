package com.educonnect.files;

import com.educonnect.people.PeopleSchool;
import com.educonnect.platform.Ids;
import com.educonnect.tenancy.Actor;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;

/** Files that somebody has sent whole. */
public final class FileFixtures {
    public static final String NAME = "fiche d’élève.txt";
    public static final byte[] CONTENT = "Une moitié et une autre.".getBytes(StandardCharsets.UTF_8);

    private FileFixtures() {}

    /** @param purpose such as {@code lesson} */
    public static UUID sent(PeopleSchool school, Actor by, String purpose) {
        return sent(school, by, purpose, NAME, CONTENT);
    }

    public static UUID sent(PeopleSchool school, Actor by, String purpose, String name, byte[] content) {
        var id = Ids.next();
        var told = UploadMetadataTest.header(id.toString(), name, purpose);
        school.as(by).call(UploadService.class, service -> {
            service.begin(UploadService.VERSION, (long) content.length, told);
            for (var at = 0; at < content.length; at += UploadService.LARGEST_PIECE) {
                var end = Math.min(content.length, at + UploadService.LARGEST_PIECE);
                service.append(UploadService.VERSION, id, (long) at, null, Arrays.copyOfRange(content, at, end));
            }
            return null;
        });
        return id;
    }
}
