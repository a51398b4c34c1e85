/** Numbers as teachers mean them: thirds stay thirds until the one step that rounds. Knows nothing of schools. */
package com.educonnect.grades.rules.exact;
