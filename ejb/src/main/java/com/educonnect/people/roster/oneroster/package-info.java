/**
 * OneRoster 1.1 and 1.2 CSV (1EdTech): sets of files read into a roster, and the school told as a set. What the standard
 * has no column for travels in {@code metadata.*} columns, which it allows.
 */
package com.educonnect.people.roster.oneroster;
