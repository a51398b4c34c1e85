/** The daily job of the operator's billing, restartable wherever it was cut, and the clock that begins it. */
package com.educonnect.billing.batch;
