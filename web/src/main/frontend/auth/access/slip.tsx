import { useState } from 'preact/hooks';
import { SlipFacts, SlipLanguage } from '../../shell/desk/slip.tsx';
import { direction, locale } from '../../shell/locale.ts';
import { membership } from '../../shell/session.ts';
import { Button } from '../../shell/ui/parts.tsx';
import { t } from './texts.ts';

/** What a pupil without e-mail needs to log in. The secret is told once. */
export interface Told {
  name: string;
  username: string;
  /** Absent when it had been told before and the answer was lost. */
  secret?: string | null;
}

export function Slip({ told, onClose }: { told: Told; onClose: () => void }) {
  const school = membership.value?.school;
  const [language, setLanguage] = useState(locale.peek());
  return (
    <>
      {told.secret ? (
        <>
          <p>{t().slipHelp}</p>
          <SlipLanguage value={language} onChange={setLanguage} />
          <div class="slip" dir={direction(language)}>
            <b>{school?.name}</b>
            <span>{told.name}</span>
            <SlipFacts language={language} school={school?.slug} username={told.username} secret={told.secret} />
          </div>
          <Button kind="solid" onClick={() => print()}>{t().printSlip}</Button>
        </>
      ) : (
        <p>{t().secretLost}</p>
      )}
      <Button kind="quiet" onClick={onClose}>{t().close}</Button>
    </>
  );
}
