/** The id of the field for the words of a row. */
export function fieldId(para: string): string {
  return `colophon-words-${para}`;
}

export function findField(para: string | null): HTMLTextAreaElement | null {
  const field = para === null ? null : document.getElementById(fieldId(para));
  return field instanceof HTMLTextAreaElement ? field : null;
}

/** Goes to a row: its field, with the row in the middle of the window. */
export function enterField(para: string): void {
  const field = findField(para);
  field?.focus({ preventScroll: true });
  field?.closest('li')?.scrollIntoView({ block: 'center' });
}

/** Whether the focus is in a field that is not one of ours, such as that of a comment. */
export function isForeignField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement) || target.id.startsWith('colophon-words-')) return false;
  return target.isContentEditable || target.matches('input, textarea, select');
}
