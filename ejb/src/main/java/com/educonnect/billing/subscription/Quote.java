package com.educonnect.billing.subscription;

/** What a plan costs for a whole period with the pupils of today, before tax and with it. */
public record Quote(long net, long total, String currency, int pupils) {}
