package com.educonnect.people.roster;

import com.educonnect.platform.ErrorCode;

/** Every refusal of import and export; what is wrong inside a file is a finding, not a refusal. */
public enum RosterError implements ErrorCode {
    IMPORT_ID_TAKEN(Kind.CONFLICT),
    IMPORT_REFUSED(Kind.CONFLICT),
    IMPORT_OUTDATED(Kind.CONFLICT),
    FORMAT_UNKNOWN(Kind.INVALID),
    MAPPING_UNREADABLE(Kind.INVALID),
    VERSION_NOT_OFFERED(Kind.INVALID);

    private final Kind kind;

    RosterError(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
