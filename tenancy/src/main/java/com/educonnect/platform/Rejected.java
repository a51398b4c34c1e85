package com.educonnect.platform;

import jakarta.ejb.ApplicationException;
import java.util.Arrays;
import java.util.List;

/** The one exception by which a rule refuses: the transaction is rolled back and the caller gets a problem document. */
@ApplicationException(rollback = true)
public class Rejected extends RuntimeException {
    private final transient ErrorCode code;
    private final transient List<Object> details;

    public Rejected(ErrorCode code, Object... details) {
        super(code.code() + (details.length == 0 ? "" : " " + Arrays.toString(details)));
        this.code = code;
        this.details = List.of(details);
    }

    public ErrorCode code() {
        return code;
    }

    /** The values for the text, in the order of its placeholders. */
    public List<Object> details() {
        return details;
    }
}
