/** The names by which payers know providers, the same in every language; a bank card has none. */
export const BRANDS: Record<string, string> = { 'mtn-momo': 'MTN MoMo', 'orange-money': 'Orange Money', wave: 'Wave', mpesa: 'M-Pesa', 'airtel-money': 'Airtel Money', gsma: 'Mobile Money', paypal: 'PayPal' };
