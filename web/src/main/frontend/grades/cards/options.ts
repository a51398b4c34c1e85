/** What a school chooses about its cards, as a template keeps it. */
export interface Options {
  layout: string;
  languages: string[];
  heading: string[];
  otherHeading: string[];
  contact: string;
  logo: string | null;
  footer: string;
  signatures: { fr: string; en: string; picture?: string }[];
  show: string[];
}

export const SHOW = ['coefficients', 'weighted', 'ranks', 'ranges', 'comments', 'teachers', 'absences'] as const;
export const LANGUAGES: Record<string, string[]> = { fr: ['fr'], en: ['en'], both: ['fr', 'en'], turned: ['en', 'fr'] };

export const languagesOf = (languages: string[]): string => Object.keys(LANGUAGES).find((key) => LANGUAGES[key]!.join() === languages.join()) ?? 'fr';

/** One line of the paper for each of the text. */
export const lines = (text: string): string[] => text.split('\n').map((line) => line.trim()).filter(Boolean).slice(0, 6);

export const ticked = (show: string[], what: string, on: boolean): string[] => (on ? [...show, what] : show.filter((each) => each !== what));

const WIDEST = 480;
const MOST = 60 * 1024;

/** A picture as it stands in a template: no wider than it is printed, and small. */
export async function pictureOf(file: Blob): Promise<string | undefined> {
  const drawn = await createImageBitmap(file).catch(() => undefined);
  if (!drawn) return undefined;
  for (let width = Math.min(WIDEST, drawn.width); width >= 60; width = Math.floor(width * 0.75)) {
    const canvas = document.createElement('canvas');
    canvas.width = width;
    canvas.height = Math.max(1, Math.round((drawn.height * width) / drawn.width));
    canvas.getContext('2d')!.drawImage(drawn, 0, 0, canvas.width, canvas.height);
    const address = canvas.toDataURL('image/png');
    if (address.length <= (MOST * 4) / 3) return address;
  }
  return undefined;
}
