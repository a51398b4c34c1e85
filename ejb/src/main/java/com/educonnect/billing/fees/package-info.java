/** What families owe to the school and have paid. */
package com.educonnect.billing.fees;

