import type { Picture } from './camera.ts';

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** All pictures on one page, the wrong ones framed. */
export function contactSheet(all: Picture[]): string {
  const figures = all.map(({ path, file, wrong }) => `<figure${wrong.length > 0 ? ' class="wrong"' : ''}><a href="${file}"><img loading="lazy" src="${file}" alt=""></a><figcaption>${escaped(path)}<br>${file.split('.').slice(-4, -1).join(' ')}<br>${escaped(wrong.join('; '))}</figcaption></figure>`);
  return `<!doctype html><meta charset="utf-8"><title>EduConnect: screens</title><style>body{font:14px sans-serif;display:flex;flex-wrap:wrap;gap:16px}figure{margin:0;width:240px;overflow-wrap:anywhere}img{width:240px;border:1px solid #999}.wrong{outline:4px solid #c00}</style>${figures.join('\n')}`;
}
