import { texts as people } from '../people/texts.ts';
import type { Domain } from '../shell/domain.ts';
import { may } from '../shell/session.ts';
import { texts } from './texts.ts';

/** The archive, erasures and transfers are reached from here and share its words. A pupil is found with people's words. */
export default {
  texts,
  routes: [
    { path: '/year-end', permission: ['years.end'], screen: () => import('./year-end.tsx') },
    { path: '/archive', permission: ['archive.read'], screen: () => import('../archive/archive.tsx') },
    { path: '/erasures', permission: ['people.erase'], screen: () => Promise.all([import('../privacy/erasures.tsx'), people.load()]).then(([loaded]) => loaded) },
    { path: '/transfers', permission: ['transfers.manage'], screen: () => import('../transfers/transfers.tsx') },
  ],
  entries: [
    { path: '/year-end', icon: 'next', order: 47, shown: () => may('years.end'), label: { fr: 'Fin d’année', en: 'Year’s end' } },
    { path: '/transfers', icon: 'door', order: 48, shown: () => may('transfers.manage'), label: { fr: 'Transferts', en: 'Transfers' } },
  ],
} satisfies Domain;
