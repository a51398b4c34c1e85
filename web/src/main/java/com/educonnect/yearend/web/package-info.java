/** The end of a school year over HTTP. */
package com.educonnect.yearend.web;
