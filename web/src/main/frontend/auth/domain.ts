import type { Domain, Route } from '../shell/domain.ts';
import { may } from '../shell/session.ts';
import { texts as access } from './access/texts.ts';
import Login from './login.tsx';
import { texts } from './texts.ts';

/** The pages about access have words of their own: a login need not wait for them. */
const withTexts = (screen: Route['screen']): Pick<Route, 'screen' | 'texts'> => ({ texts: access, screen: () => Promise.all([screen(), access.load()]).then(([loaded]) => loaded) });

// Whoever comes for the first time logs in: that screen is in the first file.
export default {
  texts,
  routes: [
    { path: '/login', open: true, screen: () => Promise.resolve({ default: Login }) },
    { path: '/forgotten', open: true, screen: () => import('./forgotten.tsx') },
    { path: '/first', open: true, screen: () => import('./first.tsx') },
    { path: '/password', open: true, screen: () => import('./password.tsx') },
    { path: '/choice', open: true, screen: () => import('./choice.tsx') },
    { path: '/more', screen: () => import('./more.tsx') },
    { path: '/review', screen: () => import('./review.tsx') },
    { path: '/members', permission: ['members.read'], ...withTexts(() => import('./access/members.tsx')) },
    { path: '/roles', permission: ['members.read'], ...withTexts(() => import('./access/roles.tsx')) },
    { path: '/audit', permission: ['audit.read'], ...withTexts(() => import('./access/audit.tsx')) },
    { path: '/settings', permission: ['settings.manage'], ...withTexts(() => import('./access/settings.tsx')) },
  ],
  entries: [
    { path: '/members', icon: 'key', order: 55, shown: () => may('members.read'), label: { fr: 'Accès et rôles', en: 'Access and roles', ar: 'الحسابات والأدوار' } },
  ],
} satisfies Domain;
