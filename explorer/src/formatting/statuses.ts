// What the status of a fact means and how it is marked: in words, by a sign and by a kind of line, never by colour alone.

export interface StatusMark {
  readonly word: string;
  readonly meaning: string;
  /** One character that stands before the word. */
  readonly sign: string;
  /** The dashes of its line, as in SVG's stroke-dasharray; empty for an unbroken one. */
  readonly dashes: string;
}

export const statusMarks: Readonly<Record<string, StatusMark>> = {
  ALLEGED: { word: 'alleged', meaning: 'Rests on somebody’s word. Not established.', sign: '?', dashes: '6 5' },
  ASSERTED: { word: 'asserted', meaning: 'One source states it; no second one backs it.', sign: '·', dashes: '' },
  CONFIRMED: { word: 'confirmed', meaning: 'Independent sources state it, or another side confirms it.', sign: '✓', dashes: '' },
  DISPUTED: { word: 'disputed', meaning: 'Some affirm it and others deny it. Not who is right.', sign: '≠', dashes: '11 4 2 4' },
  DENIED: { word: 'denied', meaning: 'Only denied: nobody affirms it.', sign: '✕', dashes: '2 5' },
  RETRACTED: { word: 'retracted', meaning: 'Withdrawn by who said it. Not that the opposite is true.', sign: '↩', dashes: '1 7' },
};

export function statusMark(status: string | null | undefined): StatusMark | undefined {
  return status ? statusMarks[status] : undefined;
}

/** The class that gives an element the colour of a status. */
export function statusClass(status: string | null | undefined): string {
  return status && statusMarks[status] ? `status-${status.toLowerCase()}` : 'status-none';
}
