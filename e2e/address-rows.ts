import type { TextAddress } from './addresses';

/** One row of the table of addresses: what is asked, and what is answered. */
export type Row = {
  ask: string;
  headers?: Record<string, string>;
  status: number;
  /** By the names of headers, in lower case. */
  answered?: { [header: string]: RegExp | undefined };
  body?: RegExp;
};

/** A text that there is in all languages, one of an article that lacks Khmer, and the base of absolute URLs. */
export type Texts = { text: TextAddress; other: TextAddress; site: string };

/** What every reading page is answered with. */
export const PAGE = { 'content-type': /^text\/html/, 'cache-control': /s-maxage=5/ };
