import type { Name } from './icon.tsx';

/** Those that the first bundle shows; icon.tsx brings all. */
export const paths: Partial<Record<Name, string>> = {
  key: 'M8 17a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM11.5 11L20 4.5M16 7.5l2.5 3',
  phone: 'M8 3h8v18H8zM11 18h2',
  sync: 'M19 8a8 8 0 0 0-14-1M5 3v4h4M5 16a8 8 0 0 0 14 1M19 21v-4h-4',
  warn: 'M12 4L2.5 20h19zM12 10v4.5M12 17.2v.1',
};

export type Icon = Name;

const TURNING: Name[] = ['back', 'next', 'undo', 'door', 'list'];

export function Icon({ name, label }: { name: Name; label?: string }) {
  return (
    <svg class={TURNING.includes(name) ? 'icon turns' : 'icon'} viewBox="0 0 24 24" role={label ? 'img' : undefined} aria-label={label} aria-hidden={label ? undefined : true}>
      <path d={paths[name]} />
    </svg>
  );
}
