/**
 * Papers that a school answers for: report cards, transcripts and certificates. A paper is taken from the same figures as
 * every screen, written down whole with the rules that made it, and signed by the school's own key; it is never changed,
 * only replaced or withdrawn. Anyone who holds it may ask whether it is genuine and still stands.
 */
package com.educonnect.grades.cards;
