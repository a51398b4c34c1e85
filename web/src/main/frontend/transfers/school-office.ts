import type { Domain } from '../shell/domain.ts';
import { may } from '../shell/session.ts';
import { texts } from './texts.ts';

export default {
  texts,
  routes: [{ path: '/transfers', permission: ['transfers.manage'], screen: () => import('./transfers.tsx') }],
  entries: [{ path: '/transfers', icon: 'door', order: 48, shown: () => may('transfers.manage'), label: { fr: 'Transferts', en: 'Transfers' } }],
} satisfies Domain;
