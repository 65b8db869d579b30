/** The collections that are not backed up, because they are of the moment, and why. All others are. */
const LEFT_OUT: { is: RegExp; because: string }[] = [
  { is: /^system\./, because: 'MongoDB’s own' },
  { is: /^payload-locked-documents$/, because: 'who has which form open now' },
  { is: /^start-marks$/, because: 'that a start or a restore of this very database is unfinished' },
  { is: /(^|[-_])limits?([-_]|$)/, because: 'who asked how often in the last minutes' },
  { is: /(^|[-_])locks?([-_]|$)/, because: 'which process does something alone now' },
];

/** Whether a collection belongs to what a backup holds. */
export function isBackedUp(collection: string): boolean {
  return !LEFT_OUT.some(({ is }) => is.test(collection));
}
