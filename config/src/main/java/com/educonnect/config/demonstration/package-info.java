/** A district to look at: made-up schools that sign up and import their rosters through the public API. */
package com.educonnect.config.demonstration;
