import type { Domain } from '../shell/domain.ts';
import { say } from '../shell/locale.ts';
import { is, may } from '../shell/session.ts';
import { outcome, TYPE } from './outcome.ts';
import { texts } from './texts.ts';

/** Teachers follow their classes; the office asks the school each time. */
const teaches = () => may('rolls.save') && !may('rolls.office');

export default {
  texts,
  routes: [
    { path: '/today', permission: ['rolls.read'], screen: () => (may('rolls.office') ? import('./head.tsx') : import('./today.tsx')) },
    { path: '/rolls/:class/:day/:slot', permission: ['rolls.read'], screen: () => import('./roll.tsx') },
    { path: '/rolls/:class/:day/:slot/history', permission: ['rolls.read'], screen: () => import('./history.tsx') },
    { path: '/my-classes', permission: ['rolls.read'], screen: () => import('./classes.tsx') },
    { path: '/my-classes/:class', permission: ['rolls.read'], screen: () => import('./class.tsx') },
  ],
  entries: [
    { path: '/today', icon: 'home', order: 10, shown: () => may('rolls.read') && !is('district_admin'), label: { fr: 'Aujourd’hui', en: 'Today', ar: 'اليوم', sw: 'Leo', wo: 'Tey' } },
    { path: '/my-classes', icon: 'people', order: 20, shown: teaches, label: { fr: 'Classes', en: 'Classes', ar: 'الأقسام', sw: 'Madarasa', wo: 'Kalaas yi' } },
  ],
  sync: {
    [TYPE]: {
      describe: (op) => `${say({ fr: 'Appel', en: 'Register', ar: 'المناداة', sw: 'Mahudhurio', wo: 'Woote' })} ${op.about ?? ''}`,
      link: (op) => `/rolls/${op.key.replaceAll(' ', '/')}`,
      review: () => import('./conflict.tsx'),
      outcome,
    },
  },
  follows: { may: teaches, prepare: (mine) => import('./device.ts').then((device) => device.prepare(mine)) },
} satisfies Domain;
