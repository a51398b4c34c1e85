/** Uploads of rosters, what they would do and did, and the export. */
package com.educonnect.people.roster.web;
