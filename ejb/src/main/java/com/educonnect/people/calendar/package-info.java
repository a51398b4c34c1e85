/** The school's time: years, the periods inside them, closures, shifts and the bell. */
package com.educonnect.people.calendar;
