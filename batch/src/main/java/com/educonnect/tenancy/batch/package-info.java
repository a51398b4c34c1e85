/** What the platform does by itself at regular times, on every server: queued work, spares, audit partitions, cleaning. */
package com.educonnect.tenancy.batch;
