/** Marks on their way in, each judged by itself, and every version of them. */
package com.educonnect.grades.marks;
