import type { Timezone } from 'payload';

/** The archive's own time zone before those that Payload offers. */
export function listTimeZones(own: string, others: Timezone[]): Timezone[] {
  const name = own.split('/').at(-1)?.replaceAll('_', ' ') ?? own;
  return [{ label: `${name} (${own})`, value: own }, ...others.filter(({ value }) => value !== own)];
}
