import { plural } from '../../shell/format.ts';
import type { WhyTexts } from './texts.ts';

export default {
  title: 'Tahadhari ya mapema',
  lead: (count) => plural(count, { one: 'Mwanafunzi mmoja anafanana', other: 'Wanafunzi # wanafanana' }),
  sign: ' na wale ambao mara nyingi walifeli au waliondoka. Ni ishara ya kuangalia, kamwe si uamuzi.',
  more: (count) => plural(count, { one: 'Mwone na mwingine', other: 'Waone wengine #' }),
  risk: (of100, low, high) => `Kati ya wanafunzi 100 wanaofanana, takriban ${of100} walifeli au waliondoka (kati ya ${low} na ${high}).`,
  reasons: {
    lastAverage: (value, usual) => `wastani wa muhula uliopita: ${value} ya juu kabisa (kwa kawaida ${usual})`,
    yearBefore: (value, usual) => `wastani wa mwaka uliopita: ${value} ya juu kabisa (kwa kawaida ${usual})`,
    fallen: (points) => `wastani umeshuka kwa pointi ${points} kati ya 100`,
    risenLess: (points, usual) => `wastani umepanda kwa pointi ${points} kati ya 100 (kwa kawaida ${usual})`,
    weakSubjects: (count, of) => `chini ya alama ya kufaulu katika masomo ${count} kati ya ${of}`,
    absences: (count, of) => `hakuwepo siku ${count} kati ya siku ${of} za mwisho za masomo`,
    lateness: (count, of) => `alichelewa siku ${count} kati ya siku ${of} za mwisho za masomo`,
    homework: (count, of) => `aliwasilisha kazi ${count} kati ya ${of}`,
    repeating: 'anarudia darasa',
    age: (value, usual) => `miaka ${value}, kwa kawaida ${usual} katika ngazi hii`,
  },
} satisfies WhyTexts;
