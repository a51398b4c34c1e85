package com.educonnect.auth;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;

/** The operator's own people of finance. Whoever manages schools invites them and has none of their powers. */
@Stateless
public class ColleagueService {
    @Inject
    MembershipService members;

    /** Inviting again writes once more to the same person. */
    public void invite(UUID id, InviteColleague command) {
        var invitation = new Invitation(
                command.email(), null, command.name().strip(), Set.of(Role.FINANCE), null, command.language());
        members.invite(id, Place.OPERATOR, invitation);
    }
}
