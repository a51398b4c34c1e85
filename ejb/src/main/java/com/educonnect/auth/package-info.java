/**
 * Who someone is and what he may do: identities (global), memberships (identity in a school, a district or with the
 * operator, with roles), permissions of roles, logging in, invitations and password resets.
 *
 * <p>Sub-domains: {@code password} (hashing and rules), {@code token} (access tokens and their keys), {@code session}
 * (the sessions of all nodes, refresh tokens). It calls tenancy only; whom the caller teaches is answered through {@link
 * com.educonnect.auth.OwnPupils} by the domain above. Other domains ask {@link com.educonnect.auth.MembershipService}; it
 * fires no events. Its tables stand in the platform schema, so its services run in transactions of their own and never in
 * a school's.
 */
package com.educonnect.auth;
