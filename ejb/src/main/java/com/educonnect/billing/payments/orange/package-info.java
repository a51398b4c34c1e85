/** Orange Money Web Pay: the payer goes to Orange's page; who asks after a payment needs the token of its answer. */
package com.educonnect.billing.payments.orange;
