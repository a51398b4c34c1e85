/** Which pupil is in which class or group, and who teaches it, from when to when. */
package com.educonnect.people.enrollment;
