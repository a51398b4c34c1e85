package com.educonnect.people.roster.source;

/** Reading cannot go on: the upload is refused with this one problem beside those found before. */
public final class Unreadable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Finding finding;
    private final transient Place place;
    private final transient Object[] args;

    public Unreadable(Finding finding, Place place, Object... args) {
        super(finding.code() + " in " + place);
        this.finding = finding;
        this.place = place;
        this.args = args.clone();
    }

    public Finding finding() {
        return finding;
    }

    public void tell(Problems problems) {
        problems.add(finding, place, args);
    }
}
