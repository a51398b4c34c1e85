/** Logging in and out, members and roles over HTTP; the filter that turns a verified token into an actor. */
package com.educonnect.auth.web;
