/** Subscriptions for those who pay them, and the finance console of the operator. */
package com.educonnect.billing.web;
