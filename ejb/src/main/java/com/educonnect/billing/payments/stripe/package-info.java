/** Cards by Stripe: the payer goes to Stripe's page, no card is ever seen here; through Stripe's own library. */
package com.educonnect.billing.payments.stripe;
