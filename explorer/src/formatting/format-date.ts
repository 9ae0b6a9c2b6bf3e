// Formats an EDTF date for people, without adding precision.

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** Anything other than a simple date or interval is returned unchanged. */
export function formatDate(edtf: string): string {
  const parts = edtf.split('/');
  if (parts.length === 2) {
    const [start, end] = parts.map((part) => (part === '' || part === '..' ? '' : formatDate(part))) as [string, string];
    if (start === '') return end === '' ? edtf : `until ${end}`;
    return end === '' ? `since ${start}` : `${start} – ${end}`;
  }
  const [, year, month, day, mark] = /^(-?\d{4})(?:-(\d{2}))?(?:-(\d{2}))?([?~%])?$/.exec(edtf) ?? [];
  if (!year) return edtf;
  const name = month ? months[Number(month) - 1] : undefined;
  if (month && !name) return edtf;
  const words = [day ? String(Number(day)) : '', name ?? '', year].filter(Boolean).join(' ');
  if (mark === '~') return `about ${words}`;
  return mark ? `${words} (uncertain)` : words;
}
