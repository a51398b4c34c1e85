/** Three colours a cloth: ground and two wedges. */
const DYES = [
  ['#f4f7f2', '#9e3118', '#f2b632'],
  ['#f4f7f2', '#37318f', '#f2b632'],
  ['#f2b632', '#15603c', '#f4f7f2'],
  ['#f4f7f2', '#15603c', '#9e3118'],
  ['#f2b632', '#191c2a', '#9e3118'],
  ['#bbcdc5', '#37318f', '#9e3118'],
  ['#f4f7f2', '#704900', '#15603c'],
  ['#f2b632', '#37318f', '#15603c'],
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
