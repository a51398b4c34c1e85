import type { Domain } from '../shell/domain.ts';
import { may } from '../shell/session.ts';
import { texts as paying } from './paying/texts.ts';
import { texts } from './texts.ts';

/** Whoever pays for a school or a district. */
export default {
  texts,
  routes: [{ path: '/subscription', permission: ['subscription.read'], screen: () => Promise.all([import('./subscription.tsx'), paying.load()]).then(([loaded]) => loaded) }],
  entries: [{ path: '/subscription', icon: 'wallet', order: 800, shown: () => may('subscription.read'), label: { fr: 'Abonnement', en: 'Subscription' } }],
} satisfies Domain;
