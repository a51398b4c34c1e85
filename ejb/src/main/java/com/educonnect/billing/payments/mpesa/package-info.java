/** M-Pesa by Safaricom's Daraja: a push without any name of ours, so that a lost answer is never asked for again. */
package com.educonnect.billing.payments.mpesa;
