/** A user name that a child can type: awa.ndiaye for Awa N’Diaye. */
export function userNameOf(given: string, family: string): string {
  const plain = (text: string) => text.normalize('NFD').replace(/[^a-zA-Z0-9 ]/g, '').toLowerCase().trim();
  const name = [plain(given).split(' ')[0], plain(family).replaceAll(' ', '')].filter(Boolean).join('.');
  return name.length < 2 ? '' : name.slice(0, 40);
}
