/** The class log (cahier de textes): what was done in a lesson, and what is to be done at home until when. */
package com.educonnect.courses.log;
