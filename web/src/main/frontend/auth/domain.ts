import type { Domain, Route } from '../shell/domain.ts';
import { may } from '../shell/session.ts';
import { texts as access } from './access/texts.ts';
import Login from './login.tsx';
import { texts as login } from './login/texts.ts';
import { texts } from './texts.ts';

type Screen = Route['screen'];

/** A login need not wait for the words of the other pages, nor these for those about access. */
const own = (screen: Screen): Screen => () => Promise.all([screen(), texts.load()]).then(([loaded]) => loaded);
const about = (screen: Screen): Screen => () => Promise.all([own(screen)(), access.load()]).then(([loaded]) => loaded);

// Whoever comes for the first time logs in: that screen is in the first file.
export default {
  texts: login,
  routes: [
    { path: '/login', open: true, screen: () => Promise.resolve({ default: Login }) },
    { path: '/forgotten', open: true, screen: own(() => import('./forgotten.tsx')) },
    { path: '/first', open: true, screen: own(() => import('./first.tsx')) },
    { path: '/password', open: true, screen: own(() => import('./password.tsx')) },
    { path: '/choice', open: true, screen: own(() => import('./choice.tsx')) },
    { path: '/more', screen: own(() => import('./more.tsx')) },
    { path: '/review', screen: own(() => import('./review.tsx')) },
    { path: '/members', permission: ['members.read'], screen: about(() => import('./access/members.tsx')) },
    { path: '/roles', permission: ['members.read'], screen: about(() => import('./access/roles.tsx')) },
    { path: '/audit', permission: ['audit.read'], screen: about(() => import('./access/audit.tsx')) },
    { path: '/settings', permission: ['settings.manage'], screen: about(() => import('./access/settings.tsx')) },
  ],
  entries: [
    { path: '/members', icon: 'key', order: 55, shown: () => may('members.read'), label: { fr: 'Accès et rôles', en: 'Access and roles' } },
  ],
} satisfies Domain;
