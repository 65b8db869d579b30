import fc from 'fast-check';

/** What breaks formats: their own signs, and what only some scripts have. */
const HARD = [
  ...[
    '"',
    "'",
    '“',
    '«',
    '&',
    '<',
    '>',
    '<i>',
    '&amp;',
    '%sc',
    '%pe',
    '{',
    '}',
    '\\',
    '%',
    '#',
    '_',
    '~',
    '^',
    '$',
  ],
  ...[
    '--',
    "''",
    '``',
    'ER  - ',
    'TY  - x',
    '\n',
    '\r\n',
    '\t',
    '\u2028',
    '@',
    '=',
    ';',
    '|',
    ' and ',
    ':',
    '.',
  ],
  ...[
    'e\u0301',
    'ប៉ុន្តែ',
    'Nguyễn',
    '\u200f',
    '\u202e',
    '\u200b',
    '\u2060',
    '\u00a0',
    '\u202f',
    '👩‍👩‍👧',
    '\ud83d',
    '\ue000',
    '²',
    '™',
    '㆒',
  ],
];

/** Titles and names that are meant to break a format; each begins and ends with a letter. */
export const hardText = fc
  .array(fc.oneof(fc.constantFrom(...HARD), fc.string({ unit: 'grapheme', maxLength: 4 })), {
    minLength: 1,
    maxLength: 12,
  })
  .map((parts) => `A${parts.join('')}z`);
