/** The people domain over HTTP. */
package com.educonnect.people.web;
