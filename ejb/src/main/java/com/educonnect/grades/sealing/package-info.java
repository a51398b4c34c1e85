/** The seal that ends a period for a class, and its reasoned re-opening. */
package com.educonnect.grades.sealing;
