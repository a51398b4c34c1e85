/** Queued work that went wrong, as the operator looks after it. */
package com.educonnect.establishments.work;
