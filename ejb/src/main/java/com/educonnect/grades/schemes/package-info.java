/** The rules by which a school counts in a year, copied from those that come with the product. */
package com.educonnect.grades.schemes;
