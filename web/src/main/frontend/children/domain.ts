import type { Domain } from '../shell/domain.ts';
import { may } from '../shell/session.ts';
import { places } from './places.ts';
import { texts } from './texts.ts';

const label = { fr: 'Accueil', en: 'Home', ar: 'الرئيسية', sw: 'Nyumbani', wo: 'Kër' };
const permission = ['own-children.read'];
/** Whoever works here may have children elsewhere. */
const also = () => places().length > 0;

export default {
  texts,
  routes: [
    { path: '/children', permission, also, screen: () => import('./children.tsx') },
    { path: '/children/:membership/:pupil', permission, also, screen: () => import('./child.tsx') },
    { path: '/mine', permission: ['own.read'], screen: () => import('./mine.tsx') },
  ],
  entries: [
    { path: '/children', icon: 'home', order: 10, shown: () => may('own-children.read'), label },
    { path: '/children', icon: 'people', order: 850, shown: () => !may('own-children.read') && also(), label: { fr: 'Mes enfants', en: 'My children', ar: 'أبنائي', sw: 'Watoto wangu', wo: 'Sama doom yi' } },
    { path: '/mine', icon: 'home', order: 10, shown: () => may('own.read'), label },
  ],
} satisfies Domain;
