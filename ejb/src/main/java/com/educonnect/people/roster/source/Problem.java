package com.educonnect.people.roster.source;

import java.util.List;

/** One thing found in an uploaded file; its text is made when it is read, in the reader's language. */
public record Problem(Finding finding, Place place, List<String> args) {}
