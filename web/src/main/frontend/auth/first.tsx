import { Gate } from '../shell/ui/gate.tsx';
import { Icon } from '../shell/ui/icon.tsx';
import { Row, Sheet } from '../shell/ui/parts.tsx';
import { t as l } from './login/texts.ts';
import { t } from './texts.ts';

/** How someone comes in for the first time: by a mail, by a code on paper, or by signing up a school. */
export default function First() {
  return (
    <Gate title={l().firstTime} pitch={t().firstPitch}>
      <Sheet>
        <ul class="rows">
          <li><Row margin={<Icon name="message" />} under={t().byMailHelp} href="/forgotten"><b>{t().byMail}</b></Row></li>
          <li><Row margin={<Icon name="key" />} under={t().byPaperHelp} href="/login"><b>{t().byPaper}</b></Row></li>
          <li><Row margin={<Icon name="school" />} under={t().bySchoolHelp} href="/sign-up"><b>{l().signUp}</b></Row></li>
        </ul>
      </Sheet>
      <nav class="ways"><a href="/login">{t().toLogin}</a></nav>
    </Gate>
  );
}
