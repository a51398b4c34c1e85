/** Courses as teachers write them and as pupils go through them. */
package com.educonnect.courses.lessons;
