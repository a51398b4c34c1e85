/**
 * How the school is cut up: levels, streams, rooms, subjects with their coefficients, classes and groups. Fires {@code
 * ProgrammeChanged} when a coefficient or a class may have changed.
 */
package com.educonnect.people.structure;
