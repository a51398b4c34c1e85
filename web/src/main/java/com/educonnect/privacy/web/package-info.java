/** Erasing a pupil, over HTTP. */
package com.educonnect.privacy.web;
