/**
 * How a school counts, as data: scale, categories, states, periods, rounding, ranking, and what is proposed to the
 * council. A scheme is one JSON document, kept per school, level and year and copied into what was issued under it, and
 * read strictly. The resources {@code grades/presets} hold what countries do; no country is named in code.
 *
 * <p>Owns {@link com.educonnect.grades.rules.scheme.Scheme} and its parts. Calls nobody.
 */
package com.educonnect.grades.rules.scheme;
