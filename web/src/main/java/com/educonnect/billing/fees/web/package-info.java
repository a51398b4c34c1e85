/** What families owe and pay, for the school's bursar and for guardians. */
package com.educonnect.billing.fees.web;
