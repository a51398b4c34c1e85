/**
 * What an upload says, as rows for the school's tables, and how they are compared with what stands there: matched by the
 * other system's key, then by natural keys, then by what people recognise each other by; only differences are written.
 */
package com.educonnect.people.roster.tables;
