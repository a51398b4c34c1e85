import type { Domain } from '../shell/domain.ts';
import { texts as cards } from './cards/texts.ts';
import { texts as council } from './council/texts.ts';
import { page } from './page.ts';
import { texts as schemes } from './schemes/texts.ts';

/** What a school decides about marks and papers before anybody uses them. */
export default {
  routes: [
    page('/marking-rules', 'schemes.manage', schemes, () => import('./schemes/schemes.tsx')),
    page('/marking-rules/:year/:level', 'schemes.manage', schemes, () => import('./schemes/scheme.tsx')),
    page('/phrases', 'phrases.manage', council, () => import('./council/phrases.tsx')),
    page('/card-templates', 'templates.manage', cards, () => import('./cards/templates.tsx')),
    page('/card-templates/:year/:level', 'templates.manage', cards, () => import('./cards/template.tsx')),
  ],
} satisfies Domain;
