import type { ComponentChildren } from 'preact';
import type { Pages } from './pages.ts';
import { t } from '../texts/index.ts';
import './desk.css';
import { w } from './words.ts';
import { Answered } from '../ui/page.tsx';
import { Banner, Button } from '../ui/parts.tsx';

/** The states of a list by pages, and its "more". */
export function Listed<T>({ of, empty, children }: { of: Pages<T>; empty: ComponentChildren; children: (pages: T[][]) => ComponentChildren }) {
  const { pages, count, open, blank, loading, problem, more, again } = of;
  if (blank) return <Answered of={{ problem, loading, again }}>{() => null}</Answered>;
  return (
    <>
      {problem && <Banner kind={problem.status === 0 ? 'late' : 'bad'} icon={problem.status === 0 ? 'cut' : 'warn'}>{problem.status === 0 ? w().keptShown : (problem.detail ?? problem.title)}</Banner>}
      {count === 0 ? empty : children(pages)}
      {open && <p><Button onClick={more} busy={loading && t().loading}>{w().showMore}</Button></p>}
    </>
  );
}
