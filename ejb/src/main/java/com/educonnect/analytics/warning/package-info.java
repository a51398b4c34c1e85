/**
 * Early warning: pupils who are likelier than not to fail the year or to leave before its end, learnt from the ended years
 * of their own school and told only where that was better than "same as last term" on years that it had not seen. A sign
 * for people to look, with its uncertainty and its reasons; no decision reads it: only this package and the board that
 * shows it do.
 *
 * <p>Owns {@code warning_refusal}, and {@code warning_model} and {@code warning} in the schema {@code analytics}. Reads
 * the facts of the night. The head refuses it for the school, a guardian for a child: then nothing is reckoned, and what
 * was is deleted.
 */
package com.educonnect.analytics.warning;
