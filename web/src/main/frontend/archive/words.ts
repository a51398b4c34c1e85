import { t as all } from '../year-end/texts.ts';

/** They come with those of the year's end: every text folder costs whoever logs in some bytes. */
export const t = () => all().kept;
