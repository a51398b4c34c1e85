/**
 * Schools that change their district. The giving district proposes, the taking one accepts or refuses, so that nobody
 * widens what he sees by himself; the operator, and a district above both, moves at once. Owns {@code school_transfer};
 * asks {@link com.educonnect.establishments.DistrictService} what lies where.
 */
package com.educonnect.establishments.transfers;
