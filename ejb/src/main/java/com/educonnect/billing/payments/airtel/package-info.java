/** Airtel Money: a push named by our id; its tokens live three minutes, and it may not know itself what happened. */
package com.educonnect.billing.payments.airtel;
