import { t } from './texts.ts';

interface Account {
  provider: string;
  label: string;
  currency: string;
  /** Its id. */
  account: string;
  /** The number by which its provider knows it, where it has one. */
  number?: string;
}

const bare = ({ provider, label, currency, number }: Account) => [t().providers[provider] ?? provider, label, currency, number && `…${number.slice(-4)}`].filter(Boolean).join(' · ');

/** An account so that no other of these has the same name: where all that people wrote is alike, its id's end tells. */
export function accountName(of: Account, among: Account[] = []): string {
  const name = bare(of);
  const alike = among.some((other) => other.account !== of.account && bare(other) === name);
  return alike ? `${name} · …${of.account.slice(-4)}` : name;
}
