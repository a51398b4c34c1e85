/**
 * What a district tells the heads of its schools. A message is fixed when it is sent: its words, and the schools that lie
 * below the district then. Heads are written to by the mail queue and read it in the product; the district sees which
 * school has read it. Owns {@code district_notice} and its tables; asks {@code auth} for addresses.
 */
package com.educonnect.establishments.notices;
