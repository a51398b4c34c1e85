/** Neither an e-mail address nor a phone number. */
export function isUserName(login: string): boolean {
  return /\p{L}/u.test(login) && !login.includes('@');
}

/** Only pages of ours: nobody sends a user away by a link to the login page. */
export function inside(to: string | null): string {
  return to?.startsWith('/') && !/^\/[/\\]/.test(to) && !to.startsWith('/login') ? to : '/';
}
