import { places } from '../children/places.ts';
import { texts as paying } from '../billing/paying/texts.ts';
import type { Domain, Route } from '../shell/domain.ts';
import { may } from '../shell/session.ts';
import { texts } from './texts.ts';

const permission = ['fees.own'];
/** Whoever works here may have children elsewhere. */
const also = () => places().length > 0;

/** With the words of paying, which the screen needs as well. */
const screen: Route['screen'] = () => Promise.all([import('./own-fees.tsx'), paying.load()]).then(([loaded]) => loaded);

export default {
  texts,
  routes: [
    { path: '/own-fees', permission, also, screen },
    { path: '/own-fees/:membership/:family', permission, also, screen },
  ],
  entries: [{ path: '/own-fees', icon: 'wallet', order: 26, shown: () => may('fees.own'), label: { fr: 'Frais', en: 'Fees', ar: 'الرسوم', sw: 'Ada', wo: 'Fey' } }],
} satisfies Domain;
