import type { WhyTexts } from './texts.ts';

export default {
  title: 'Artu bu teel',
  lead: (count) => (count === 1 ? 'Benn ndongo' : `${count} ndongo`),
  sign: ' ñu ngi niru ñi gëna bari gaañu woon ci njàng mi wala dem. Màndarga la ngir seet, du dogal mukk.',
  more: (count) => `Gis yeneen ${count}`,
  risk: (of100, low, high) => `Ci 100 ndongo yu niroo, lu toll ci ${of100} gaañu nañu wala dem nañu (diggante ${low} ak ${high}).`,
  reasons: {
    lastAverage: (value, usual) => `moyenne trimestre bi mujj : ${value} ci li gëna kawe (li gëna bari ${usual})`,
    yearBefore: (value, usual) => `moyenne at mi weesu : ${value} ci li gëna kawe (li gëna bari ${usual})`,
    fallen: (points) => `moyenne bi wàññeeku na ${points} poñ ci 100`,
    risenLess: (points, usual) => `moyenne bi yokku na ${points} poñ ci 100 (li gëna bari ${usual})`,
    weakSubjects: (count, of) => `ñàkk moyenne ci ${count} ci ${of} mbir yi ñuy jàng`,
    absences: (count, of) => `ñàkka teew ${count} fan ci ${of} fan yi mujj`,
    lateness: (count, of) => `yéexa ñëw ${count} fan ci ${of} fan yi mujj`,
    homework: (count, of) => `delloo na ${count} ci ${of} liggéey yi`,
    repeating: 'mu ngi dellu ci kalaas bi',
    age: (value, usual) => `${value} at, li gëna bari ${usual} ci tolluwaay bii`,
  },
} satisfies WhyTexts;
