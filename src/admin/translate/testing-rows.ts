import type { WorkbenchRow, WorkbenchSide } from '@/domain/workbench';

/** Rows for tests of this folder. */
export function testRow({
  para,
  source = 'Source words.',
  target = 'Target words.',
  marks = {},
  base = `base-${para}`,
  type = 'paragraph',
}: {
  para: string;
  source?: string;
  target?: string;
  marks?: Partial<WorkbenchRow['marks']>;
  base?: string;
  type?: WorkbenchSide['type'];
}): WorkbenchRow {
  const side = (markup: string): WorkbenchSide => ({
    type,
    level: null,
    ordered: false,
    number: 1,
    markup,
    figure: type === 'figure' ? { picture: null, credit: '', alt: '', defaultCaption: '' } : null,
  });
  return {
    para,
    source: side(source),
    target: side(target),
    marks: { untranslated: false, machine: false, behind: false, uncaptioned: false, gone: false, ...marks },
    changes: null,
    base,
  };
}
