/** A code's name in the language of the page, or the code where the browser knows none. */
export function named(type: 'region' | 'currency' | 'language', code: string, language: string): string {
  try {
    const name = new Intl.DisplayNames([language, 'fr'], { type }).of(code) ?? code;
    return name.charAt(0).toLocaleUpperCase() + name.slice(1);
  } catch {
    return code;
  }
}
