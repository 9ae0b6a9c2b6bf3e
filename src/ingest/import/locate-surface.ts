// Where a text names something: white space in a form need not be that of the text, all else does.

/** The form as it stands in the text; undefined where it does not. */
export function locateSurface(text: string, surface: string): string | undefined {
  if (text.includes(surface)) return surface;
  const words = surface.trim().split(/\s+/u).map(escapePattern);
  return words[0] === '' ? undefined : new RegExp(words.join('\\s+'), 'u').exec(text)?.[0];
}

function escapePattern(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\/-]/gu, '\\$&');
}
