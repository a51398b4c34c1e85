package com.educonnect.files;

import com.educonnect.platform.PlatformError;
import com.educonnect.platform.Rejected;
import com.educonnect.tenancy.Tenants;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Files that have arrived whole. */
@Stateless
public class FileService {
    @Inject
    FileRepository files;

    @Inject
    Tenants tenants;

    @Inject
    @Any
    Instance<FileAccess> access;

    /**
     * Whoever wants to refer to files must have sent them, whole, for that purpose: an id alone opens nothing. From then on
     * they stay.
     */
    public void require(Collection<UUID> ids, Purpose purpose) {
        var own = files.all(ids).stream()
                .filter(file -> file.isComplete()
                        && file.purpose() == purpose
                        && file.uploadedBy().equals(tenants.actor().identity()))
                .count();
        if (own < new HashSet<>(ids).size()) {
            throw new Rejected(FileError.FILE_UNKNOWN);
        }
        files.keep(ids);
    }

    /** What files are, by their ids, for a domain that refers to them; it gives nobody leave to read them. */
    public Map<UUID, FileView> of(Collection<UUID> ids) {
        return files.all(ids).stream()
                .filter(StoredFile::isComplete)
                .collect(Collectors.toMap(StoredFile::id, StoredFile::view));
    }

    /** A file that the caller has sent, or that a domain lets him or her read. */
    public FileView open(UUID id) {
        return files.find(id)
                .filter(StoredFile::isComplete)
                .filter(file -> file.uploadedBy().equals(tenants.actor().identity())
                        || access.stream().anyMatch(domain -> domain.allows(id)))
                .map(StoredFile::view)
                .orElseThrow(() -> new Rejected(PlatformError.NOT_FOUND));
    }

    /** One part of a file that was opened, so that a large one never stands in memory whole. */
    public byte[] part(FileView file, long offset) {
        return files.part(file.id(), offset).orElseThrow(() -> new Rejected(PlatformError.NOT_FOUND));
    }
}
