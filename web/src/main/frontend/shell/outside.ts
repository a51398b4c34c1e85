import { may, membership, session } from './session.ts';

/** Who works in no office, unless the school lets the role do something of one. */
export const OUTSIDE = ['teacher', 'guardian', 'pupil'];

/** Whether the user of now is, or may become, somebody who works in an office. */
export const office = () => session.value !== undefined && (!membership.value?.roles?.every((role) => OUTSIDE.includes(role)) || may(...GRANTED));

/** What an office's entries ask for and a school may grant to any role. */
const GRANTED = ['structure.manage', 'roster.import', 'roster.export', 'subscription.read', 'fees.read', 'fees.manage', 'figures.read', 'years.end', 'notices.read', 'district-access.grant'];
