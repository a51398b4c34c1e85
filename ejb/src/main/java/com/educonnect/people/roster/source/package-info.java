/** From bytes to rows that know their place: encodings, CSV, XLSX and ZIP within bounds. Knows nothing of a school. */
package com.educonnect.people.roster.source;
