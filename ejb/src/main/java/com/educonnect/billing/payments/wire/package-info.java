/** HTTP as all providers need it: bounded in time and size, without redirections, with tokens that are fetched once. */
package com.educonnect.billing.payments.wire;
