package com.educonnect.files;

import com.educonnect.platform.PlatformError;
import com.educonnect.platform.Rejected;
import com.educonnect.tenancy.Audit;
import com.educonnect.tenancy.Tenants;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.util.UUID;

/**
 * Takes files in pieces (tus 1.0). All that is known of an upload stands in the school's schema, so that it goes on after a
 * cut on any node. An upload is its sender's alone.
 */
@Stateless
public class UploadService {
    public static final String VERSION = "1.0.0";
    public static final int LARGEST_PIECE = 1 << 20;

    @Inject
    FileRepository files;

    @Inject
    Tenants tenants;

    @Inject
    Audit audit;

    @Inject
    Room room;

    /** Begins, or finds what was begun under the same id. */
    public UploadView begin(String version, Long length, String metadata) {
        requireVersion(version);
        var told = UploadMetadata.of(metadata);
        if (length == null || length < 1) {
            throw new Rejected(FileError.UPLOAD_UNREADABLE, "Upload-Length");
        }
        var known = files.find(told.id());
        if (known.isPresent()) {
            return again(known.get(), told, length);
        }
        if (length > told.purpose().bytes()) {
            throw new Rejected(FileError.FILE_TOO_LARGE, told.purpose().megabytes());
        }
        if (Contents.isRefusedByName(told.name(), told.purpose())) {
            throw new Rejected(FileError.TYPE_REFUSED, told.name());
        }
        room.require(length);
        if (!files.create(told, length, tenants.actor().identity())) {
            throw new Rejected(FileError.UPLOAD_IS_FIXED);
        }
        audit.record("upload", "file", told.id());
        return new UploadView(told.id(), 0, length);
    }

    private UploadView again(StoredFile known, UploadMetadata told, long length) {
        var same = known.uploadedBy().equals(tenants.actor().identity())
                && known.bytes() == length
                && known.purpose() == told.purpose();
        if (!same) {
            throw new Rejected(FileError.UPLOAD_IS_FIXED);
        }
        return known.upload();
    }

    public UploadView upload(String version, UUID id) {
        requireVersion(version);
        return files.find(id)
                .filter(this::isOwn)
                .orElseThrow(() -> new Rejected(PlatformError.NOT_FOUND))
                .upload();
    }

    /** Adds a piece where the last one ended; the last of all is followed by a look at what has come. */
    public UploadView append(String version, UUID id, Long offset, String checksum, byte[] piece) {
        requireVersion(version);
        var file = files.hold(id).filter(this::isOwn).orElseThrow(() -> new Rejected(PlatformError.NOT_FOUND));
        if (offset == null) {
            throw new Rejected(FileError.UPLOAD_UNREADABLE, "Upload-Offset");
        }
        if (offset != file.received()) {
            throw new Rejected(FileError.OFFSET_WRONG, file.received());
        }
        if (offset + piece.length > file.bytes()) {
            throw new Rejected(FileError.PAST_THE_END, file.bytes());
        }
        if (piece.length > LARGEST_PIECE) {
            throw new Rejected(FileError.PIECE_TOO_LARGE, LARGEST_PIECE);
        }
        var wanted = Checksum.of(checksum);
        if (wanted != null) {
            wanted.require(piece);
        }
        if (piece.length > 0) {
            files.append(id, offset, piece);
            audit.record("append", "file", id);
        }
        if (!file.isComplete() && offset + piece.length == file.bytes()) {
            complete(file);
        }
        return new UploadView(id, offset + piece.length, file.bytes());
    }

    private void complete(StoredFile file) {
        var digest = Checksum.digest("SHA-256");
        var beginning = new ByteArrayOutputStream();
        for (var at = 0L; at < file.bytes(); ) {
            var part = files.part(file.id(), at).orElseThrow();
            digest.update(part);
            var telling = Math.min(part.length, Contents.TELLING - beginning.size());
            beginning.write(part, 0, Math.max(0, telling));
            at += part.length;
        }
        var type = Contents.type(beginning.toByteArray(), file.name());
        if (!file.purpose().takes(type)) {
            throw new Rejected(FileError.TYPE_REFUSED, type);
        }
        files.complete(file.id(), type, digest.digest());
    }

    /** Gives up an upload; what is gone is gone. */
    public void end(String version, UUID id) {
        requireVersion(version);
        var file = files.hold(id).filter(this::isOwn);
        if (file.isEmpty()) {
            return;
        }
        if (file.get().isComplete()) {
            throw new Rejected(FileError.IN_USE);
        }
        files.delete(id);
        audit.record("delete", "file", id);
    }

    private boolean isOwn(StoredFile file) {
        return file.uploadedBy().equals(tenants.actor().identity());
    }

    private static void requireVersion(String version) {
        if (!VERSION.equals(version)) {
            throw new Rejected(FileError.TUS_VERSION, VERSION);
        }
    }
}
