import type { Domain } from '../shell/domain.ts';
import { may } from '../shell/session.ts';
import { texts } from './texts.ts';

const label = { fr: 'Accueil', en: 'Home', ar: 'الرئيسية', sw: 'Nyumbani', wo: 'Kër' };

export default {
  texts,
  routes: [
    { path: '/children', permission: ['own-children.read'], screen: () => import('./children.tsx') },
    { path: '/children/:membership/:pupil', permission: ['own-children.read'], screen: () => import('./child.tsx') },
    { path: '/mine', permission: ['own.read'], screen: () => import('./mine.tsx') },
  ],
  entries: [
    { path: '/children', icon: 'home', order: 10, shown: () => may('own-children.read'), label },
    { path: '/mine', icon: 'home', order: 10, shown: () => may('own.read'), label },
  ],
} satisfies Domain;
