import type { Block, Inline } from '@/domain/body';

export type NoteInline = Extract<Inline, { type: 'note' }>;

function notesIn(content: Inline[]): NoteInline[] {
  return content.flatMap((inline) => {
    if (inline.type === 'note') return [inline];
    return inline.type === 'link' ? notesIn(inline.children) : [];
  });
}

function contentsOf(block: Block): Inline[][] {
  switch (block.type) {
    case 'list':
      return block.items;
    case 'figure':
    case 'rule':
      return [];
    case 'paragraph':
    case 'heading':
    case 'quote':
      return [block.content];
  }
}

/** The notes of a body in reading order, each with its number from 1. The keys are the very objects of the body. */
export function numberNotes(body: Block[]): Map<NoteInline, number> {
  const notes = body.flatMap(contentsOf).flatMap(notesIn);
  return new Map(notes.map((note, index) => [note, index + 1]));
}
