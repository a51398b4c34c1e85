import { useEffect, useState } from 'preact/hooks';

/** Whether there is room for a table, or for a second column. */
export function useWide(): boolean {
  const query = matchMedia('(min-width: 900px)');
  const [wide, setWide] = useState(query.matches);
  useEffect(() => {
    const follow = () => setWide(query.matches);
    query.addEventListener('change', follow);
    return () => query.removeEventListener('change', follow);
  }, []);
  return wide;
}
