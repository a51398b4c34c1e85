import type { Domain, Route } from '../shell/domain.ts';
import type { Texts } from '../shell/locale.ts';
import { may } from '../shell/session.ts';
import { texts as access } from './access/texts.ts';
import login from './login/domain.ts';
import { texts as loginTexts } from './login/texts.ts';
import { texts } from './texts.ts';

/** A page with more words than the domain's. */
const withTexts = (texts: Texts<unknown>, screen: Route['screen']): Route['screen'] => () => Promise.all([screen(), texts.load()]).then(([loaded]) => loaded);

export default {
  texts,
  routes: [
    ...login.routes.map((route) => ({ ...route, screen: withTexts(loginTexts, route.screen) })),
    { path: '/forgotten', open: true, screen: withTexts(loginTexts, () => import('./forgotten.tsx')) },
    { path: '/first', open: true, screen: withTexts(loginTexts, () => import('./first.tsx')) },
    { path: '/password', open: true, screen: withTexts(loginTexts, () => import('./password.tsx')) },
    { path: '/choice', open: true, screen: withTexts(loginTexts, () => import('./choice.tsx')) },
    { path: '/more', screen: () => import('./more.tsx') },
    { path: '/review', screen: () => import('./review.tsx') },
    { path: '/members', texts: access, permission: ['members.read'], screen: withTexts(access, () => import('./access/members.tsx')) },
    { path: '/roles', texts: access, permission: ['members.read'], screen: withTexts(access, () => import('./access/roles.tsx')) },
    { path: '/audit', texts: access, permission: ['audit.read'], screen: withTexts(access, () => import('./access/audit.tsx')) },
    { path: '/settings', texts: access, permission: ['settings.manage'], screen: withTexts(access, () => import('./access/settings.tsx')) },
  ],
  entries: [
    { path: '/members', icon: 'key', order: 55, shown: () => may('members.read'), label: { fr: 'Accès et rôles', en: 'Access and roles', ar: 'الحسابات والأدوار' } },
  ],
} satisfies Domain;
