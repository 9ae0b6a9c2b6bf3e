// The meaning of each status and how it is marked: by word, symbol and line style, never by color alone.

export interface StatusMark {
  readonly word: string;
  readonly meaning: string;
  /** One character shown before the word. */
  readonly sign: string;
  /** The dash pattern of its line, as in the SVG attribute stroke-dasharray; empty for a solid line. */
  readonly dashes: string;
}

export const statusMarks: Readonly<Record<string, StatusMark>> = {
  ALLEGED: { word: 'alleged', meaning: 'Rests on a speaker’s word alone. Not established.', sign: '?', dashes: '6 5' },
  ASSERTED: { word: 'asserted', meaning: 'Stated by one source; not backed by a second source.', sign: '·', dashes: '' },
  CONFIRMED: { word: 'confirmed', meaning: 'Stated by independent sources, or confirmed by another side.', sign: '✓', dashes: '' },
  DISPUTED: {
    word: 'disputed',
    meaning: 'Affirmed and denied by different speakers. This does not say who is right.',
    sign: '≠',
    dashes: '11 4 2 4',
  },
  DENIED: { word: 'denied', meaning: 'Only denied: no speaker affirms it.', sign: '✕', dashes: '2 5' },
  RETRACTED: {
    word: 'retracted',
    meaning: 'Withdrawn by its speaker. This does not mean that the opposite is true.',
    sign: '↩',
    dashes: '1 7',
  },
};

export function statusMark(status: string | null | undefined): StatusMark | undefined {
  return status ? statusMarks[status] : undefined;
}

/** The CSS class that gives an element the color of a status. */
export function statusClass(status: string | null | undefined): string {
  return status && statusMarks[status] ? `status-${status.toLowerCase()}` : 'status-none';
}
