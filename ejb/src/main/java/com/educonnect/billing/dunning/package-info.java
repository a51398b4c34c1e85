/**
 * What happens when nobody pays: a reminder, then nothing can be written any more, then the school is suspended, and all
 * comes back in the transaction that pays. Nothing is ever deleted. Owns no table: the stage stands in {@code contract},
 * the state of a school is changed through {@code establishments}.
 */
package com.educonnect.billing.dunning;
