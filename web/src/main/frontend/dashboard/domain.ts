import type { Domain } from '../shell/domain.ts';
import { may } from '../shell/session.ts';
import { places } from '../children/places.ts';
import { texts as school } from './school/texts.ts';
import { texts } from './texts.ts';

const label = { fr: 'Indicateurs', en: 'Figures', ar: 'المؤشرات', sw: 'Takwimu', wo: 'Lim yi' };
const icon = 'chart';
const order = 45;
const also = () => places().length > 0;

export default {
  texts,
  routes: [
    { path: '/figures', texts: school, permission: ['figures.read'], screen: () => Promise.all([import('./school/school.tsx'), school.load()]).then(([loaded]) => loaded) },
    { path: '/class-figures', permission: ['rolls.save'], screen: () => import('./teaching/teaching.tsx') },
    { path: '/own-figures', permission: ['own.read', 'own-children.read'], also, screen: () => import('./own/own.tsx') },
  ],
  entries: [
    { path: '/figures', icon, order, shown: () => may('figures.read'), label },
    { path: '/class-figures', icon, order, shown: () => may('rolls.save') && !may('figures.read'), label },
    { path: '/own-figures', icon, order, shown: () => may('own.read', 'own-children.read') && !may('rolls.save'), label },
  ],
} satisfies Domain;
