import { Icon } from '../shell/ui/icon.tsx';
import { Row } from '../shell/ui/parts.tsx';
import { t } from './texts.ts';

/** Where the figures of a year are drawn. */
export const FiguresRow = () => <Row href="/own-figures" margin={<Icon name="chart" />} end={<Icon name="next" />}><b>{t().figures}</b></Row>;
