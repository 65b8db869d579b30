/**
 * Now, in milliseconds: by the wall's clock, or with CLOCK=processor by the time that this process has computed, which
 * tells on a machine that is busy with other things what an idle one would take.
 */
export function readClock(): number {
  if (process.env.CLOCK !== 'processor') return performance.now();
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Times in milliseconds, in a line of a table. */
export type Measured = { count: number; p50: number; p95: number; max: number };

export function toMeasured(times: readonly number[]): Measured {
  const sorted = times.toSorted((one, other) => one - other);
  const at = (share: number) => sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
  return { count: sorted.length, p50: at(0.5), p95: at(0.95), max: at(1) };
}

export function formatMeasured(name: string, { count, p50, p95, max }: Measured, rest = ''): string {
  const number = (value: number) => value.toFixed(2).padStart(9);
  return `  ${name.padEnd(42)}${String(count).padStart(6)}${number(p50)}${number(p95)}${number(max)}  ${rest}`;
}

export const HEAD_OF_MEASURED = `  ${'milliseconds'.padEnd(42)}${' count'}${['p50', 'p95', 'max'].map((name) => name.padStart(9)).join('')}`;

export function formatMegabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
