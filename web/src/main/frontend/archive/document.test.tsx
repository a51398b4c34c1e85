import '../build/browser.ts';
import { beforeEach, expect, test } from 'vitest';
import { all } from '../dashboard/charts/drawn.ts';
import { locale } from '../shell/locale.ts';
import '../shell/words.ts';
import '../shell/school-offices.ts';
import { texts } from '../year-end/texts.ts';
import { addressed, YearChoice } from './archive.tsx';
import { ClassListView } from './class-list.tsx';
import { Row } from '../shell/ui/parts.tsx';
import { Brought, Papers, signed, Years, type Paper } from './history.tsx';
import { MinutesView } from './minutes.tsx';
import { PaperRow } from './paper.tsx';

const CARD: Paper = { number: 1, school: 'Lycée de Thiès', kind: 'report_card', year: '2025-2026', period: 'Trimestre 1', schoolClass: '4e A', serial: 'ABCD', issuedAt: '2026-01-05T10:00:00Z', verifies: true };

beforeEach(async () => {
  locale.value = 'fr';
  await texts.load('fr');
});

const never = () => Promise.reject(new Error('asked'));
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

test('whose signature a paper bears is said, and only what verifies can be opened', () => {
  const bad: Paper = { ...CARD, number: 2, kind: 'certificate', what: 'schooling', verifies: false };
  const said = all(<Papers of={[bad]} ask={never} />, 'li').map(({ text }) => plain(text));
  expect(said[0]).toContain('Certificat de scolarité');
  expect(said[0]).toContain('Signature de Lycée de Thiès non reconnue');
  expect(Brought({ paper: bad, ask: never }).type).toBe(Row);
  expect(Brought({ paper: CARD, ask: never }).type).toBe(PaperRow);
  expect(signed(CARD)).toBe('Signé par Lycée de Thiès, signature vérifiée');
});

test('a history without papers says so', () => {
  expect(all(<Papers of={[]} ask={never} />, 'h2')[0]!.text).toBe('Aucun bulletin ni certificat apporté');
});

test('years elsewhere stand under their school, with what was decided', () => {
  const drawn = <Years of={{ school: 'Lycée de Thiès', years: [{ year: '2025-2026', class: '4e A', decision: 'passes' }] }} />;
  expect(all(drawn, 'h2')[0]!.text).toBe('Lycée de Thiès');
  expect(all(drawn, 'li')[0]!.text).toContain('Passe');
});

test('minutes name who sat and what was said of each pupil, in words', () => {
  const drawn = <MinutesView of={{ class: '4e A', period: 'Trimestre 3', heldOn: '2026-06-20', chairedBy: 'Mme Ba', attendance: [{ name: 'M. Fall', role: 'Maths', present: false }], pupils: [{ id: 'p', name: 'SARR Awa', decision: 'passes', honour: 'tableau-d-honneur', comment: 'Très bon trimestre.' }, { id: 'q', name: 'SY Ali', decision: 'own words' }] }} />;
  expect(all(drawn, 'dd').map(({ text }) => plain(text))).toEqual(['20 juin 2026', 'Mme Ba', 'M. Fall, Maths, excusé']);
  const [awa, ali] = all(drawn, 'li').map(({ text }) => plain(text));
  expect(awa).toContain('Passe · Tableau d’honneur');
  expect(awa).toContain('Très bon trimestre.');
  expect(ali).toContain('own words');
});

test('a class list numbers its pupils and names what their teachers taught', () => {
  const drawn = <ClassListView of={{ class: '4e A', pupils: [{ id: 'p', name: 'SARR Awa', from: '2025-10-01', birthDate: '2012-01-01', birthPrecision: 'year', birthPlace: 'Thiès', repeating: true }], teachers: [{ name: 'M. Fall', role: 'class_teacher', subject: 'Maths' }] }} />;
  const [awa, fall] = all(drawn, 'li').map(({ text }) => plain(text));
  expect(awa).toContain('1SARR Awa');
  expect(awa).toContain('Naissance : 2012, Thiès');
  expect(awa).toContain('Redoublant');
  expect(fall).toContain('Maths · Professeur principal');
});

test('what is looked at stands in the address', () => {
  expect(addressed({ kind: '', schoolYear: '', pupil: '' })).toBe('/archive');
  expect(addressed({ kind: 'minutes', schoolYear: '2025-2026', pupil: '' })).toBe('/archive?kind=minutes&schoolYear=2025-2026');
});

test('a school year is chosen among those of which something is kept', () => {
  const options = (value: string) => all(<YearChoice of={['2025-2026', '2024-2025']} value={value} onChoose={() => {}} />, 'option').map(({ text }) => text);
  expect(options('2024-2025')).toEqual(['Toutes les années', '2025-2026', '2024-2025']);
  expect(options('1999-2000')).toEqual(['Toutes les années', '1999-2000', '2025-2026', '2024-2025']);
});
