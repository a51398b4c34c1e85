/** Ways of paying without a wire: people record them, at the till or from a bank's statement. */
package com.educonnect.billing.payments.offline;
