/** Minor units as one types them: 1250 EUR are 12,50 and 1250 XOF are 1250. */
export function plain(amount: number, currency: string): string {
  const digits = new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 0;
  return (amount / 10 ** digits).toFixed(digits).replace('.', ',');
}
