import { expect, test } from 'vitest';
import { paragraphs } from './pasted.ts';

test('one line stays in the line it is pasted into', () => expect(paragraphs(' a < b & c ')).toBe('a &lt; b &amp; c'));

test('paragraphs stay paragraphs and lines stay lines, whatever the system', () => expect(paragraphs('un\r\ndeux\r\n\r\n\r\ntrois')).toBe('<p>un<br>deux</p><p>trois</p>'));

test('nothing pasted is nothing', () => expect(paragraphs('\n\n')).toBe(''));
