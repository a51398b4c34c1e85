import { t as all } from '../year-end/texts.ts';

/** They come with those of the year's end: every text folder costs whoever logs in some bytes. */
export const t = () => all().kept;

/** What a council said, by its code; a school's own words stand as they are. */
export const code = (ruling: string) => t().codes[ruling] ?? ruling;
