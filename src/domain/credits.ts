import type { Lang } from './body';

/**
 * What somebody did for a text. One row a role: `marc` is the code of the MARC relator list
 * (id.loc.gov/vocabulary/relators), which exports and harvesters understand.
 */
export const CREDIT_ROLES = {
  author: { marc: 'aut' },
  translator: { marc: 'trl' },
  editor: { marc: 'edt' },
  reviewer: { marc: 'rev' },
  photographer: { marc: 'pht' },
  illustrator: { marc: 'ill' },
} as const satisfies Record<string, { marc: string }>;

export type CreditRole = keyof typeof CREDIT_ROLES;

/** Tells whether a value names a role of the table. */
export function isCreditRole(value: unknown): value is CreditRole {
  return typeof value === 'string' && Object.hasOwn(CREDIT_ROLES, value);
}

/** One line of the credits of a text. */
export type Credit = {
  role: CreditRole;
  /** The name shown, in the form that fits the text's language. */
  name: string;
  /** The language or script of the name where it is not that of the text. */
  nameLang?: Lang;
  /** The whole line as the source prints it: `Translated by Huu Duong`. Empty for a text made here. */
  asPrinted: string;
  /** The person's page, when the archive knows who it is. */
  person: { pid: string; slug: string } | null;
};

/** The credits of one role, in their order. */
export function creditsOf(credits: readonly Credit[], role: CreditRole): Credit[] {
  return credits.filter((credit) => credit.role === role);
}

/** The credits a role at a time, in the order of the table; roles that nobody has are left out. */
export function creditsByRole(credits: readonly Credit[]): { role: CreditRole; credits: Credit[] }[] {
  return Object.keys(CREDIT_ROLES)
    .filter(isCreditRole)
    .map((role) => ({ role, credits: creditsOf(credits, role) }))
    .filter((group) => group.credits.length > 0);
}
