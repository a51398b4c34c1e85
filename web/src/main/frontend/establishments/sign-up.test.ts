import { beforeEach, describe, expect, test, vi } from 'vitest';
import { COUNTRIES, country, currencies, here, timeZones } from './countries.ts';
import { named } from './named.ts';
import { idOf, signedUp } from './draft.ts';

const kept = new Map<string, string>();

beforeEach(() => {
  kept.clear();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  });
});

describe('a sign-up', () => {
  test('keeps its id when it is sent again, so that it makes one school', () => {
    expect(idOf(' sn-17 ', 'SN')).toBe(idOf('SN-17', 'SN'));
  });

  test('has another id for another code or country', () => {
    const first = idOf('SN-17', 'SN');
    expect(idOf('SN-18', 'SN')).not.toBe(first);
    expect(idOf('SN-18', 'ML')).not.toBe(idOf('SN-18', 'SN'));
  });

  test('is over when the school is there', () => {
    const first = idOf('SN-17', 'SN');
    signedUp();
    expect(idOf('SN-17', 'SN')).not.toBe(first);
  });
});

describe('the countries', () => {
  test('suggest money, clocks and languages that exist', () => {
    const zones = new Set(COUNTRIES.map(({ timeZone }) => timeZone));
    for (const zone of zones) expect(() => new Intl.DateTimeFormat('fr', { timeZone: zone }), zone).not.toThrow();
    for (const { code, currency, language } of COUNTRIES) {
      expect(`${code} ${currency} ${language}`).toMatch(/^[A-Z]{2} [A-Z]{3} (fr|en|ar|sw)$/);
    }
    expect(COUNTRIES).toHaveLength(54);
    expect(currencies()).toContain('XOF');
    expect(timeZones()).toContain('Africa/Lubumbashi');
  });

  test('suggest francs and Dakar to a school in Senegal, shillings and Swahili to one in Tanzania', () => {
    expect(country('SN')).toEqual({ code: 'SN', language: 'fr', currency: 'XOF', timeZone: 'Africa/Dakar' });
    expect(country('TZ')).toEqual({ code: 'TZ', language: 'sw', currency: 'TZS', timeZone: 'Africa/Dar_es_Salaam' });
  });

  test('are guessed by the clock of the device, and called by their names', () => {
    expect(here('Africa/Nairobi')).toBe('KE');
    expect(here('Europe/Paris')).toBeUndefined();
    expect(named('region', 'SN', 'fr')).toBe('Sénégal');
  });
});
