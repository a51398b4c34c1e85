/** The boards over HTTP: one request each, tagged, so that a phone that has the figures of the last night gets none again. */
package com.educonnect.analytics.web;
