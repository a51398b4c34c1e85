import { useState } from 'preact/hooks';
import { Button } from '../../shell/ui/parts.tsx';
import { pictureOf } from './options.ts';
import { t } from './texts.ts';

/** A logo or a signature: chosen from the device, made small, shown, taken away again. */
export function PictureField({ label, name, value, set }: { label: string; name: string; value?: string; set: (picture?: string) => void }) {
  const [wrong, setWrong] = useState(false);
  const choose = async (file?: File) => {
    if (!file) return;
    const picture = await pictureOf(file);
    setWrong(!picture);
    if (picture) set(picture);
  };
  return (
    <div class="field picture-field">
      <label for={name}>{label}</label>
      {value && <p><img src={value} alt={label} /> <Button kind="quiet" onClick={() => set(undefined)}>{t().takeAway}</Button></p>}
      <input id={name} name={name} class="input" type="file" accept="image/png,image/jpeg" aria-invalid={wrong || undefined} aria-describedby={wrong ? `${name}-wrong` : undefined} onChange={(event) => void choose(event.currentTarget.files?.[0])} />
      {wrong && <p class="wrong" id={`${name}-wrong`}>{t().notPicture}</p>}
    </div>
  );
}
