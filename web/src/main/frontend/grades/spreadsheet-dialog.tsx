import { useEffect, useState } from 'preact/hooks';
import { pick } from '../roster/picked.ts';
import { save } from '../roster/transfer.ts';
import { t as s } from '../shell/texts/index.ts';
import { Banner, Button, Dialog, Field } from '../shell/ui/parts.tsx';
import type { Shown } from './gradebook.tsx';
import { csv, read, rowsOf } from './spreadsheet.ts';
import { t } from './texts.ts';

const LARGEST = 2 * 1024 * 1024;

/** The grid as a file for a spreadsheet, and marks out of one. */
export function SpreadsheetDialog({ view, book, writable, enter, refuse, open, onClose }: Omit<Shown, 'onEdit'> & { open: boolean; onClose: () => void }) {
  const [wrong, setWrong] = useState<string>();
  // What is asked for later is then here, also without a line.
  useEffect(() => void import('./workbook.ts').catch(() => {}), []);
  const name = `${view.className} ${view.subjectName}`.replace(/[^\p{L}\p{N} ]/gu, '').trim();
  const give = (content: Blob, ending: string) => save(content, `${name}.${ending}`);
  const excel = () => import('./workbook.ts').then(({ workbook }) => give(workbook(name, view, book), 'xlsx'), () => setWrong(s().noLine));
  const take = async (file: File | undefined) => {
    if (!file) return;
    if (file.size > LARGEST) return setWrong(t().sheet.tooLarge);
    const { table } = await pick(file.name, file);
    if (!table) return setWrong(t().sheet.unread);
    const { entries, refusals, known } = read(table, view, book);
    if (!known) return setWrong(t().sheet.noColumns);
    setWrong(undefined);
    enter(entries);
    refuse(refusals, entries.length, 'file');
    onClose();
  };
  return (
    <Dialog title={t().sheet.title} open={open} onClose={onClose}>
      <div class="form">
        {wrong && <Banner kind="bad">{wrong}</Banner>}
        <p>{t().sheet.out}</p>
        <div class="actions">
          <Button icon="download" onClick={() => void excel()}>Excel (.xlsx)</Button>
          <Button icon="download" onClick={() => give(new Blob([csv(rowsOf(view, book))], { type: 'text/csv' }), 'csv')}>CSV</Button>
        </div>
        {writable && <Field label={t().sheet.choose} name="spreadsheet" type="file" accept=".xlsx,.csv,.tsv,.txt" hint={t().sheet.how} onChange={(event) => void take(event.currentTarget.files?.[0])} />}
        <div class="actions"><Button kind="quiet" onClick={onClose}>{t().close}</Button></div>
      </div>
    </Dialog>
  );
}
