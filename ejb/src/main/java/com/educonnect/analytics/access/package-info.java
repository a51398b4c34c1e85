/**
 * The pupils of a class as a district may see them: only where the head has granted it, for a reason and a time, and only
 * their names, sex, age, attendance and averages. The check and the look are one transaction of the school's own role, and
 * each look stands in the school's journal with who looked. It emits no events.
 */
package com.educonnect.analytics.access;
