const SIGNS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** What was copied elsewhere comes as words only: lines as lines, paragraphs as paragraphs. */
export function paragraphs(plain: string): string {
  const blocks = plain.replace(/\r\n?/g, '\n').split(/\n{2,}/).map((block) => block.trim()).filter(Boolean);
  const html = blocks.map((block) => block.replace(/[&<>]/g, (sign) => SIGNS[sign]!).replaceAll('\n', '<br>'));
  return html.length > 1 ? html.map((block) => `<p>${block}</p>`).join('') : (html[0] ?? '');
}
