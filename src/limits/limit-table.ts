/** How many in how long: `seconds` is the length of the window, which begins with the first request that is counted. */
export type Limit = {
  points: number;
  seconds: number;
  /** Whose requests are counted together. */
  by: 'address' | 'account' | 'address and account';
  /** What a program is told; people are told in their language. */
  says?: string;
  /** Where another protocol than HTTP's own (RFC 6585, 4) says what is answered. */
  status?: 503;
};

/** A row a limit. What each is for, and why no row locks somebody's account: docs/security.md, Limits. */
export const LIMITS = {
  /** Wrong logins, whatever account was tried. */
  login: { points: 30, seconds: 15 * 60, by: 'address' },
  /** Wrong logins to one account from one address; beyond, the account is closed to that address alone. */
  loginToAccount: { points: 8, seconds: 10 * 60, by: 'address and account' },
  /** Wrong logins to one account from addresses it does not know; beyond, these wait in line and are not refused. */
  loginFromAnywhere: { points: 50, seconds: 60 * 60, by: 'account' },
  /** No limit but a memory: from here somebody logged in to this account. */
  knownAddress: { points: 1, seconds: 30 * 86_400, by: 'address and account' },
  passwordReset: { points: 10, seconds: 60 * 60, by: 'address' },
  /** E-mails that one person gets; beyond, none is sent and the answer is the same. */
  passwordResetOfAccount: { points: 3, seconds: 60 * 60, by: 'account' },
  searchPage: { points: 120, seconds: 60, by: 'address' },
  search: {
    points: 120,
    seconds: 60,
    by: 'address',
    says: 'The search answers 120 questions a minute from one address.',
  },
  /** While somebody types, each letter asks. */
  suggestions: {
    points: 300,
    seconds: 60,
    by: 'address',
    says: 'The search completes 300 questions a minute from one address.',
  },
  exports: {
    points: 120,
    seconds: 60,
    by: 'address',
    says: 'Exports are made 120 times a minute for one address.',
  },
  /** OAI-PMH 2.0, section 3.1.2.2: a harvester that is to wait is answered 503, and comes back. */
  harvest: {
    points: 600,
    seconds: 60,
    by: 'address',
    says: 'The harvest is answered 600 times a minute for one address.',
    status: 503,
  },
} as const satisfies Record<string, Limit>;

export type LimitName = keyof typeof LIMITS;

/** What programs and readers ask for, each counted by address. */
export type RequestLimit = 'searchPage' | 'search' | 'suggestions' | 'exports' | 'harvest';
