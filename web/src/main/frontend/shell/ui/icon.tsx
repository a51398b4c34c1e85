import { paths } from './glyph.tsx';

export { Icon } from './glyph.tsx';

/** Drawn on 24 px, one path each. Always beside a word, but for back, undo beside its word, and chevrons. */
const PATHS = {
  home: 'M4 11l8-7 8 7v8a1 1 0 0 1-1 1h-4v-6H9v6H5a1 1 0 0 1-1-1z',
  people: 'M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM3 20c0-3.5 2.5-6 6-6s6 2.5 6 6M16 4.5a3.5 3.5 0 0 1 0 6M18 14.5c2 .8 3 2.8 3 5.5',
  person: 'M12 11a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM5 20c0-4 3-6 7-6s7 2 7 6',
  table: 'M4 5h16v14H4zM4 10h16M4 14.5h16M10 5v14',
  book: 'M12 6c-2-1.5-5-2-8-1.5v13c3-.5 6 0 8 1.5 2-1.5 5-2 8-1.5v-13C17 4 14 4.5 12 6zM12 6v13',
  calendar: 'M4 6h16v14H4zM4 10h16M8 3v5M16 3v5',
  upload: 'M12 15V4M7.5 8.5L12 4l4.5 4.5M4 15v5h16v-5',
  download: 'M12 4v11M7.5 10.5L12 15l4.5-4.5M4 15v5h16v-5',
  check: 'M5 12.5l4.5 4.5L19 7',
  ticks: 'M2.5 12.5L6.5 17 14 8M11 15.5l1.8 1.5L21 8',
  pencil: 'M4 20l1-4.5L16 4.5l3.5 3.5L8.5 19z',
  cut: 'M3 3l18 18M8 18h9.5M20 16a4 4 0 0 0-3-6.5 6 6 0 0 0-7-4M6.5 8A5 5 0 0 0 7 18',
  sync: 'M19 8a8 8 0 0 0-14-1M5 3v4h4M5 16a8 8 0 0 0 14 1M19 21v-4h-4',
  warn: 'M12 4L2.5 20h19zM12 10v4.5M12 17.2v.1',
  clock: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 7v5.5l3.5 2',
  back: 'M20 12H4M10.5 5.5L4 12l6.5 6.5',
  next: 'M9 5l7 7-7 7',
  down: 'M5 9l7 7 7-7',
  undo: 'M9 6L4.5 10.5 9 15M4.5 10.5H14a5 5 0 0 1 0 10h-3',
  more: 'M6 12a1 1 0 1 1-2 0 1 1 0 0 1 2 0zM13 12a1 1 0 1 1-2 0 1 1 0 0 1 2 0zM20 12a1 1 0 1 1-2 0 1 1 0 0 1 2 0z',
  plus: 'M12 5v14M5 12h14',
  cross: 'M6 6l12 12M18 6L6 18',
  search: 'M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13zM15.5 15.5L20.5 20.5',
  phone: 'M8 3h8v18H8zM11 18h2',
  school: 'M3 10l9-6 9 6M5 9v11h14V9M10 20v-5h4v5M12 4V2',
  gear: 'M12 15.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM12 2.5v3M12 18.5v3M2.5 12h3M18.5 12h3M5.3 5.3l2.1 2.1M16.6 16.6l2.1 2.1M18.7 5.3l-2.1 2.1M7.4 16.6l-2.1 2.1',
  door: 'M10 4H5v16h5M10 12h10M16 8l4 4-4 4',
  key: 'M8 17a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM11.5 11L20 4.5M16 7.5l2.5 3',
  chart: 'M5 20v-7M12 20V5M19 20v-10',
  bell: 'M6 17V11a6 6 0 0 1 12 0v6l1.5 1.5h-15zM10 21h4',
  list: 'M9 6h11M9 12h11M9 18h11M4.5 6h.01M4.5 12h.01M4.5 18h.01',
  message: 'M4 5h16v11H11l-4.5 4v-4H4z',
  wallet: 'M4 7h16v12H4zM4 7l11-3v3M15 13h5',
  globe: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM3 12h18M12 3c3 3 3 15 0 18M12 3c-3 3-3 15 0 18',
  cap: 'M12 5l10 5-10 5L2 10zM6 12.5V17c3.5 2.5 8.5 2.5 12 0v-4.5M22 10v5',
  shield: 'M12 3l8 3v6c0 5-3.5 8-8 9.5C7.5 20 4 17 4 12V6z',
} as const;

export type Name = keyof typeof PATHS;

Object.assign(paths, PATHS);
