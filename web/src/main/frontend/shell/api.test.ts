import { describe, expect, it } from 'vitest';
import '../build/browser.ts';
import { answer, OFFLINE, type Problem } from './api.ts';

const refusal: Problem = { type: '/problems/auth.not-allowed', title: 'Réservé', status: 403 };

describe('an answer', () => {
  it('of a call made of others tells why one of them was refused', async () => {
    await expect(answer(Promise.reject(refusal))).rejects.toBe(refusal);
  });

  it('that never came is a line that is cut', async () => {
    await expect(answer(Promise.reject(new TypeError('Failed to fetch')))).rejects.toBe(OFFLINE);
  });
});
