/**
 * Papers that a school answers for: its report cards and
 * certificates. A paper is taken from the same figures as
 * every screen, written down whole with the rules that made it, and signed by the school's own key; it is never changed,
 * only replaced or withdrawn. Anyone who holds it may ask whether it is genuine and still stands.
 *
 * <p>Owns {@code card_template}, {@code signing_key}, {@code print_run}, {@code print_page}, {@code report_card}
 * and {@code certificate}; reads
 * the council's tables of {@code grades} and people's in SQL, and asks {@code attendance} for what was missed.
 */
package com.educonnect.grades.cards;
