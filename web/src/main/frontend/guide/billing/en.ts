import type { Chapter, Role } from '../texts.ts';

export default {
  head: [
    {
      title: 'Subscribing and paying',
      steps: [
        'Under “Subscription”, touch “See my price” below a plan: it follows the number of pupils enrolled.',
        'The invoice is paid there, by telephone or by card, or by a transfer that carries its number.',
        'After the trial, or fifteen days after the day of payment, everything can still be read but nothing written; thirty days after it access is suspended. Nothing is deleted, and all comes back with the plan or the payment.',
      ],
    },
  ],
  finance: [
    {
      title: 'Following what is due',
      steps: ['“To collect” says what is due and since when; touch a figure to see the invoices behind it.', '“Invoices” are searched by number or customer and exported as CSV.', 'An issued invoice no longer changes: correct it by a credit note.', 'Without payment a reminder goes out after 3 days, the school is read-only after 15 and suspended after 30. All comes back with the payment.', 'A school whose trial has ended without a plan can still read and is not suspended; the plan it chooses gives everything back.', 'Each letter carries a link that pays the invoice without a login, even for a suspended school; you find it on the invoice, too, under “Payment page”.'],
    },
    {
      title: 'Matching the bank',
      steps: ['“Bank”, then “Take over a statement”: CSV, CAMT.053 or MT940. The same statement taken over twice adds nothing.', 'A line with the number of an invoice pays it by itself; the others wait: “Match” or “Set aside”.', 'A refund or a write-off is proposed from the invoice; somebody else decides.'],
    },
    {
      title: 'Keeping the books',
      steps: ['“Ledger” shows the trial balance, the entries of an account and the exports for the accountant.', 'Closing a period stops every entry up to that day; it cannot be undone.'],
    },
  ],
} satisfies Partial<Record<Role, Chapter[]>>;
