// A date in EDTF as people read it, no more exact than it is.

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** What is no simple date or interval stays as it is written. */
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
