/**
 * Loads what is behind the login: the domains, their words and what works without being seen. The page names the file,
 * so that the scripts that every file needs stay the same when a screen changes.
 */
export function enter(): Promise<unknown> {
  if (import.meta.env.PROD) return import(/* @vite-ignore */ document.querySelector<HTMLMetaElement>('meta[name=registry]')!.content);
  return import('./registry.ts');
}
