import type french from './journal-fr.ts';

export default {
  entities: {
    payment: 'payment', provider_account: 'payment account',
    pupil: 'pupil', person: 'person', staff: 'staff', guardianship: 'guardian', enrollment: 'enrolment', person_identifier: 'identifier', school_class: 'class', teaching_assignment: 'assignment',
    school_year: 'school year', period: 'term', closure: 'days without school', level: 'level', stream: 'stream', subject: 'subject', coefficient: 'weight', room: 'room', shift: 'shift', slot: 'slot',
    assignment: 'assignment', submission: 'submission', file: 'file', report_card: 'report card', certificate: 'certificate', print_run: 'report cards', card_template: 'report card template', subject_marking: 'marking of a subject', assessment: 'assessment', council: 'council', phrase: 'phrase', gradebook: 'marks', sealing: 'seal', course: 'course', course_module: 'chapter', lesson: 'lesson', class_log: 'class log', grading_scheme: 'marking rules', roll: 'register', membership: 'access', role: 'role', session: 'session', identity: 'account', establishment: 'school', roster_import: 'import', roster: 'list', import: 'import',
    warning: 'school', school: 'school',
  },
  actions: {
    'account.saved': 'Payment account saved:', 'payment.asked': 'Payment asked for:', 'payment.pending': 'Payment awaited:', 'payment.unknown': 'Payment without news:', 'payment.succeeded': 'Payment received:', 'payment.failed': 'Payment refused:', 'payment.expired': 'Payment expired:',
    'payment.needs_review': 'Payment to be checked:', 'payment.refunded': 'Payment given back:', 'subscription.plan-chosen': 'Plan chosen:', 'subscription.mentions-changed': 'Mentions on invoices changed:', 'subscription.voucher-redeemed': 'Voucher used:',
    create: 'Created:', 'council.sitting': 'Council opened:', 'council.closed': 'Council closed:', 'verdict.prepare': 'Council prepared:', 'dossier.write': 'File for the council:', 'verdict.decide': 'Council decision:', 'comments.write': 'Comments written:', change: 'Changed:', delete: 'Deleted:', move: 'Moved to another class:', leave: 'Left:', come_back: 'Came back:', 'roll.save': 'Register received:', 'marks.enter': 'Marks entered:', 'period.seal': 'Term sealed:', 'period.reopen': 'Term re-opened:', sort: 'Plan sorted:', copy: 'Copied:', import: 'Imported:', score: 'Score entered:', 'lesson.done': 'Lesson done:', upload: 'Upload begun:', append: 'Uploaded:', 'hand-in': 'Handed in:', mark: 'Marked:', release: 'Marks returned:', print: 'Made:', resume: 'Making resumed:', 'print.read': 'Downloaded:', read: 'Read:', withdraw: 'Withdrawn:', issue: 'Issued:', cancel: 'Cancelled:', 'role.adjusted': 'Permission adjusted:',
    'membership.invited': 'Invited:', 'roster.checked': 'File checked:', 'roster.applied': 'File imported:', 'membership.created': 'New access:', 'session.begun': 'Logged in:', 'session.membership-chosen': 'Role chosen:', 'establishment.state-changed': 'State changed:', 'establishment.assigned': 'District changed:', 'membership.made': 'New access:', 'membership.changed': 'Access changed:', 'membership.ended': 'Access taken away:', 'secret.renewed': 'New code:', 'session.ended': 'Signed out:', 'session.all-ended': 'All sessions ended:',
    'roster.exported': 'Exported:', 'establishment.changed': 'Settings changed:', 'establishment.signed-up': 'Signed up:', 'establishment.closed': 'Closed:',
    'warnings.renew': 'Early warnings reckoned:', 'warnings.refuse': 'Early warning refused:', 'warnings.allow': 'Early warning allowed:',
  },
} satisfies typeof french;
