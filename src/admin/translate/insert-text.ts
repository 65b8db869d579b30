/** Writes into a field as if it were typed, so that Ctrl+Z takes it back. Without `range`, where the cursor is. */
export function insertText(
  field: HTMLTextAreaElement,
  text: string,
  range?: { start: number; end: number },
): void {
  field.focus();
  if (range) field.setSelectionRange(range.start, range.end);
  // Nothing else that browsers have goes onto the field's own list of what can be undone.
  const done = text === '' ? document.execCommand('delete') : document.execCommand('insertText', false, text);
  if (done) return;
  field.setRangeText(text, field.selectionStart, field.selectionEnd, 'end');
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

/** Writes over all that a field holds. */
export function replaceText(field: HTMLTextAreaElement, text: string): void {
  if (field.value !== text) insertText(field, text, { start: 0, end: field.value.length });
}
