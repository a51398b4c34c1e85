package com.educonnect.files;

import com.educonnect.platform.Ids;
import com.educonnect.platform.Rejected;
import com.educonnect.tenancy.Audit;
import com.educonnect.tenancy.Tenants;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;

/** Files that come whole within something else, such as a course of another maker. */
@Stateless
public class ArrivalService {
    @Inject
    FileRepository files;

    @Inject
    Room room;

    @Inject
    Tenants tenants;

    @Inject
    Audit audit;

    /** Whether one of that name and content would be taken for that. */
    public static boolean takes(String name, byte[] content, Purpose purpose) {
        return content.length > 0
                && content.length <= purpose.bytes()
                && !UploadMetadata.plain(name).isEmpty()
                && purpose.takes(Contents.type(beginning(content), name));
    }

    /**
     * What the caller has sent whole for that, to be read by whoever makes something of it. It is not kept: like all that
     * nothing refers to it goes after some days, and until then may be asked for again.
     */
    public InputStream sent(UUID id, Purpose purpose) {
        var file = files.find(id)
                .filter(StoredFile::isComplete)
                .filter(each -> each.purpose() == purpose
                        && each.uploadedBy().equals(tenants.actor().identity()))
                .orElseThrow(() -> new Rejected(FileError.FILE_UNKNOWN));
        return new SequenceInputStream(new Parts(files, file));
    }

    /** Keeps what {@link #takes} has answered for. */
    public UUID keep(String name, byte[] content, Purpose purpose) {
        room.require(content.length);
        var told = new UploadMetadata(Ids.next(), UploadMetadata.plain(name), purpose);
        files.create(told, content.length, tenants.actor().identity());
        for (var at = 0; at < content.length; at += UploadService.LARGEST_PIECE) {
            var end = Math.min(content.length, at + UploadService.LARGEST_PIECE);
            files.append(told.id(), at, Arrays.copyOfRange(content, at, end));
        }
        var type = Contents.type(beginning(content), name);
        files.complete(told.id(), type, Checksum.digest("SHA-256").digest(content));
        files.keep(Set.of(told.id()));
        audit.record("upload", "file", told.id());
        return told.id();
    }

    private static byte[] beginning(byte[] content) {
        return Arrays.copyOf(content, Math.min(content.length, Contents.TELLING));
    }
}
