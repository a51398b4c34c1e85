/**
 * Payment providers as they behave on the wire, for the demonstration and for tests: no operator offers a simulator that
 * works without a network. One engine, and for each provider its paths, its fields and its signatures. A payer's number,
 * or where there is none the amount, ends in two digits that say what happens ({@link
 * com.educonnect.config.providers.Scenario}). Everything that happened stands in a journal.
 */
package com.educonnect.config.providers;
