/** The people of the school, whatever they are there: pupils, staff, guardians. One human being is one person. */
package com.educonnect.people.person;
