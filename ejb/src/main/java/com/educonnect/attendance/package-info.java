/**
 * Who was present: the roll of a class or group at one lesson or half-day, what differs from "present" in it, who
 * changed it and when, and the totals that follow from it.
 *
 * <p>Owns {@code roll}, {@code absence} and {@code roll_history}. Asks {@code people} who teaches a class and which day
 * it is, and {@code sync} to note changes for devices; joins {@code sync} with the operation {@code roll.submit} and the
 * feed {@code roll}. Its grids, and the one read that judges a save, join people's tables in SQL: a service call for
 * each row or rule would cost a statement each. Emits no events.
 */
package com.educonnect.attendance;
