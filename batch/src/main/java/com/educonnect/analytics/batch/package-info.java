/** The job by which the facts of all schools are counted at night, and the clock that begins it. */
package com.educonnect.analytics.batch;
