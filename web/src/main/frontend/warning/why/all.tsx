import type { ComponentChildren } from 'preact';
import { useAnswer } from '../../shell/answers.ts';
import { api } from '../../shell/api.ts';
import { whole } from '../../shell/desk/pages.ts';
import { Answered } from '../../shell/ui/page.tsx';
import type { Warning } from '../types.ts';
import { Warned } from './warned.tsx';

/** Every pupil that the caller may be warned of, the likeliest first. */
export function All({ term, empty }: { term?: string; empty?: ComponentChildren }) {
  const asked = useAnswer(() => whole<Warning>((query) => api.GET('/api/v1/warnings', { params: { query } })), [], 'warnings');
  return <Answered of={asked} empty={empty}>{({ items }) => <Warned warnings={items} term={term} />}</Answered>;
}
