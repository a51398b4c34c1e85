import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

type Part = ComponentType<{ place: string }>;

/** What comes after the page, and is waited for by nobody. */
export function Later({ load, place }: { load: () => Promise<Part>; place: string }) {
  const [Loaded, setLoaded] = useState<Part>();
  useEffect(() => void load().then((part) => setLoaded(() => part), () => undefined), []);
  return Loaded ? <Loaded place={place} /> : null;
}

/** Files that go abroad only with the user's word. */
export const awaited = () => import('../transfers/own/own.tsx').then(({ default: part, texts }) => texts.load().then(() => part));
