import type { ImportReport } from '@/importing/to-report';
import type { Outcome } from './import-file';

/** One line that says what became of a file. */
export function toOutcomeLine(outcome: Outcome): string {
  switch (outcome.status) {
    case 'stored':
      return `✓ ${outcome.file} → ${outcome.where}`;
    case 'already':
      return `= ${outcome.file} is in the archive already: ${outcome.where}`;
    case 'read':
      return `· ${outcome.file} (read, not stored)`;
    case 'failed':
      return `✗ ${outcome.file}: ${outcome.error}`;
  }
}

/** What was read out of a file, for the person at the terminal, indented under its line. */
export function formatReading(report: ImportReport): string[] {
  const rows = [
    ['Title', report.title ?? `[${report.titleProposed ?? ''}] (proposed; the file has none)`],
    ['Lede', report.lede && shorten(report.lede)],
    ['Date', report.date],
    ['Outlet', report.outlet],
    ...report.credits.map((credit) => [credit.role, `${credit.name} — “${credit.asPrinted}”`]),
    ...report.captions.map(({ text, credit }) => ['Caption', credit ? `${text} (${credit})` : text]),
    ['Series', report.series?.marker ?? null],
    ['Body', `${report.paragraphs.length} paragraphs`],
    ...report.leftOut.map(({ line, text, reason }) => [
      'Left out',
      `line ${line}, “${shorten(text)}”: ${reason}`,
    ]),
    ...report.warnings.map(({ line, message }) => [
      'Look at',
      `${line === null ? '' : `line ${line}: `}${message}`,
    ]),
  ];
  return rows.flatMap(([label, value]) => (value ? [`    ${String(label).padEnd(12)}${value}`] : []));
}

function shorten(text: string): string {
  const words = text.replace(/\s+/g, ' ').trim();
  return words.length > 60 ? `${[...words].slice(0, 59).join('')}…` : words;
}
