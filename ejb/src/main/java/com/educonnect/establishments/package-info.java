/**
 * Schools and districts as customers of the platform: sign-up, settings, suspension, closing, and the district that
 * looks after a school. Owns the registry's tables; asks {@code auth} to make the first member.
 */
package com.educonnect.establishments;
