/**
 * Import and export of a whole school: an upload is read, compared and reported first, and applied in one transaction
 * when the school says so. Owns the table roster_import; writes the people domain's tables, set by set. The formats are
 * sub-packages; {@code tables} compares and writes, {@code source} reads bytes.
 */
package com.educonnect.people.roster;
