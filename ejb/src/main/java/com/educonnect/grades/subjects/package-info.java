/** How a subject is marked beside its coefficient: its parts, its points, whether it is a bonus, what proposals see in it. */
package com.educonnect.grades.subjects;
