/** The GSMA's Mobile Money API 1.2, for operators and aggregators who speak it. */
package com.educonnect.billing.payments.gsma;
