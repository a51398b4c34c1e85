/** PayPal's orders: the payer approves on PayPal's page, then we take the money; messages are verified by PayPal. */
package com.educonnect.billing.payments.paypal;
