/** Rolls and attendance over HTTP. */
package com.educonnect.attendance.web;
