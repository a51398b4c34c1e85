/** What is marked: announced, changed, cancelled, and followed by devices. */
package com.educonnect.grades.assessments;
