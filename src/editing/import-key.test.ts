import { describe, expect, it } from 'vitest';
import type { ImportedBlock } from '@/importing/reading';
import { importKey } from './import-key';

const block = (text: string, line: number): ImportedBlock => ({
  type: 'paragraph',
  content: [{ type: 'text', text }],
  line,
});
const photo = (bytes: number[]): ImportedBlock => ({
  type: 'figure',
  caption: {
    text: 'A',
    credit: '',
    data: { bytes: Uint8Array.from(bytes), mimeType: 'image/png', name: 'a.png' },
  },
  line: 1,
});
const keyOf = (...blocks: ImportedBlock[]) => importKey({ title: 'T', lede: '', blocks });

describe('importKey', () => {
  it('is the same wherever the lines stand, and another for other words or pictures', () => {
    expect(keyOf(block('one', 1))).toBe(keyOf(block('one', 9)));
    expect(keyOf(block('one', 1))).not.toBe(keyOf(block('two', 1)));
    expect(keyOf(photo([1]))).toBe(keyOf(photo([1])));
    expect(keyOf(photo([1]))).not.toBe(keyOf(photo([2])));
    expect(importKey({ title: null, lede: '', blocks: [] })).not.toBe(
      importKey({ title: '', lede: '', blocks: [] }),
    );
  });
});
