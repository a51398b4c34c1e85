import type { ComponentChildren } from 'preact';
import { api } from '../../shell/api.ts';
import { Listed } from '../../shell/desk/listed.tsx';
import { usePages } from '../../shell/desk/pages.ts';
import type { Warning } from '../types.ts';
import { Warned } from './warned.tsx';

/** Every pupil that the caller may be warned of, the likeliest first. */
export function All({ term, empty }: { term?: string; empty?: ComponentChildren }) {
  const warned = usePages<Warning>((cursor) => api.GET('/api/v1/warnings', { params: { query: { cursor } } }), [], 'warnings');
  return <Listed of={warned} empty={empty}>{(pages) => <Warned warnings={pages.flat()} term={term} />}</Listed>;
}
