/**
 * Early warning: pupils who are likelier than not to fail the year or to leave before its end, learnt from the ended years
 * of their own school, or where those are too few of the schools of its district that have agreed to learn together, and
 * told only where that was better than "same as last term" on years that it had not seen. A sign for people to look, with
 * its uncertainty and its reasons; no decision reads it: only this package and the board that shows it do.
 *
 * <p>Owns {@code warning_refusal}, and {@code warning_model}, {@code warning}, {@code warning_sharing} and
 * {@code warning_example} in the schema {@code analytics}; the night empties the last where somebody is gone. Reads the
 * facts of the night, and through {@code DistrictReading} what schools have laid together. The head refuses it for the
 * school, a guardian for a child: then nothing is reckoned, and what was is deleted.
 */
package com.educonnect.analytics.warning;
