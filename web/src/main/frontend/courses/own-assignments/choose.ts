import { shrink } from '../../files/shrink.ts';
import { nextId } from '../../shell/ids.ts';
import { t } from './texts.ts';

export interface Chosen {
  id: string;
  name: string;
  content: Blob;
}

const MOST = 10;
const LARGEST = 20_000_000;

/** What was chosen before and now, photographs made smaller; what is too large is left out and named. */
export async function choose(added: File[], before: Chosen[]): Promise<{ files: Chosen[]; wrong?: string }> {
  const files = [...before];
  let wrong: string | undefined;
  for (const file of added) {
    const { name, content } = await shrink(file);
    if (content.size > LARGEST || content.size === 0) wrong = t().tooLarge(name);
    else if (files.length >= MOST) wrong = t().tooMany;
    else files.push({ id: nextId(), name, content });
  }
  return { files, wrong };
}
