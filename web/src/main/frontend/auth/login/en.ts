import type { LoginTexts } from './texts.ts';

export default {
  logIn: 'Log in',
  promise: 'Class goes on, even without a network.',
  pitch: 'Registers, pupils and families. Whatever you enter is kept on the device until it is sent.',
  login: 'Phone, e-mail or user name',
  password: 'Password or code',
  show: 'Show',
  hide: 'Hide',
  school: 'School code',
  schoolHint: 'Only with a user name.',
  logging: 'Logging in…',
  forgotten: 'Forgotten password?',
  noLine: 'No network. Try again when it is back.',
  waitFor: (name) => `${name}, your session has ended. Log in again: what you entered is kept and will be sent.`,
  otherWays: 'Other ways in',
  firstTime: 'First time here',
  signUp: 'Sign up a school',
  offlineAfter: 'Works offline after the first login.',
} satisfies LoginTexts;
