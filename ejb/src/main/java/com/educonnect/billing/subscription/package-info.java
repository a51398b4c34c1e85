/**
 * What a school or a district sees of its own subscription: contract, offers, invoices, how to pay. It asks in the school
 * and works in the operator's books, always for the place of whoever is logged in and never for one that a request names.
 */
package com.educonnect.billing.subscription;
