/** Wave's checkout: the payer goes on in Wave's app; messages are signed. */
package com.educonnect.billing.payments.wave;
