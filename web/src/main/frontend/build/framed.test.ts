import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const root = new URL('..', import.meta.url).pathname;
const WAITS = /<(Answered|Listed) of=/;

/** Whether title and way back come and go with the answer. */
function loses(component: string): boolean {
  const [waits, frame] = [component.search(WAITS), component.indexOf('<Page')];
  return waits >= 0 && (frame > waits || (frame < 0 && component.startsWith('export default')));
}

test('a screen keeps its frame, its title and its way back while it has no answer', () => {
  const files = globSync('**/*.tsx', { cwd: root, exclude: (name) => name === 'node_modules' });
  const components = files.flatMap((file) => readFileSync(`${root}/${file}`, 'utf8').split(/^(?=(?:export )?(?:default )?function )/m).map((component) => ({ file, component })));
  expect(components.length).toBeGreaterThan(500);
  expect(components.filter(({ component }) => loses(component)).map(({ file, component }) => `${file}: ${component.slice(0, 60)}`)).toEqual([]);
});
