/** Three colours a cloth: the ground, the band and the wedge in it. */
const DYES = [
  ['#9e3118', '#e0a526', '#f4f7f2'],
  ['#37318f', '#e0a526', '#f4f7f2'],
  ['#15603c', '#f4f7f2', '#e0a526'],
  ['#191c2a', '#e0a526', '#9e3118'],
  ['#704900', '#f4f7f2', '#15603c'],
  ['#37318f', '#f4f7f2', '#9e3118'],
  ['#9e3118', '#f4f7f2', '#191c2a'],
  ['#15603c', '#e0a526', '#191c2a'],
] as const;

/** A school's cloth, by which a guardian tells two schools apart before reading. The same id always has the same. */
export function Cloth({ of, tall }: { of?: string; tall?: boolean }) {
  const dye = DYES[of ? number(of) % DYES.length : 1]!;
  const style = { '--cloth1': dye[0], '--cloth2': dye[1], '--cloth3': dye[2] };
  return <div class={tall ? 'cloth tall' : 'cloth'} style={style} aria-hidden="true" />;
}

function number(id: string): number {
  return [...id].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) >>> 0, 7);
}
