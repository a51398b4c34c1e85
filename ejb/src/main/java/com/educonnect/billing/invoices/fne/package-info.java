/** Côte d'Ivoire's Facture Normalisée Électronique: invoices are signed by the tax authority, which gives them their number. */
package com.educonnect.billing.invoices.fne;
