/** MTN MoMo's collections: a push to the payer's phone, named by a UUID of ours that makes it one. */
package com.educonnect.billing.payments.mtn;
