/**
 * What the operator's finance people look at: figures over all invoices and contracts, each with the rows behind it. Owns
 * nothing and writes nothing.
 */
package com.educonnect.billing.console;
