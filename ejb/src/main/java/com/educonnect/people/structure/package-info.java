/** How the school is cut up: levels, streams, rooms, subjects with their coefficients, classes and groups. */
package com.educonnect.people.structure;
