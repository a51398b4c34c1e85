import type { Tabled } from './figure.ts';

/** The same figures as words and numbers; the name of a row, or each of its figures, leads to what is behind it. */
export function Table({ of: { head, rows }, caption }: { of: Tabled; caption: string }) {
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label={caption}>
      <table>
        <caption class="sr">{caption}</caption>
        <thead><tr>{head.map((each, i) => <th key={i} scope="col" class={i > 0 ? 'number' : undefined}>{each}</th>)}</tr></thead>
        <tbody>
          {rows.map(({ key, href, cells: [name, ...cells], hrefs: [, ...hrefs] = [] }) => (
            <tr key={key}>
              <th scope="row">{href ? <a href={href}>{name}</a> : name}</th>
              {cells.map((cell, i) => <td key={i} class="number">{hrefs[i] ? <a href={hrefs[i]}>{cell}</a> : cell}</td>)}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
