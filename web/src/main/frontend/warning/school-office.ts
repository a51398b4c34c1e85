import type { Domain } from '../shell/domain.ts';
import { may } from '../shell/session.ts';
import { texts } from './texts.ts';

export default {
  texts,
  routes: [{ path: '/warnings', permission: ['warnings.read'], screen: () => import('./open.ts').then(({ open }) => open()) }],
  entries: [{ path: '/warnings', icon: 'warn', order: 55, shown: () => may('structure.manage') && may('warnings.read'), label: { fr: 'Alerte précoce', en: 'Early warning' } }],
} satisfies Domain;
