/** What the keyboard can do, wherever in the view the focus is. */
export type DeskAction =
  'done' | 'next' | 'previous' | 'next-to-do' | 'copy' | 'memory' | 'save' | 'bold' | 'italic' | 'shortcuts';

/** As the list of shortcuts shows them. `1 … 9` stands for a digit. */
export const SHORTCUTS: readonly { action: DeskAction | 'memory-nth'; keys: string }[] = [
  { action: 'done', keys: 'Ctrl+Enter' },
  { action: 'next', keys: 'Alt+↓' },
  { action: 'previous', keys: 'Alt+↑' },
  { action: 'next-to-do', keys: 'Alt+N' },
  { action: 'copy', keys: 'Alt+C' },
  { action: 'memory', keys: 'Alt+M' },
  { action: 'memory-nth', keys: 'Alt+1 … 9' },
  { action: 'bold', keys: 'Ctrl+B' },
  { action: 'italic', keys: 'Ctrl+I' },
  { action: 'save', keys: 'Ctrl+S' },
  { action: 'shortcuts', keys: 'Alt+/' },
];

const WITH_CTRL: Readonly<Record<string, DeskAction>> = {
  Enter: 'done',
  NumpadEnter: 'done',
  KeyS: 'save',
  KeyB: 'bold',
  KeyI: 'italic',
};
const WITH_ALT: Readonly<Record<string, DeskAction>> = {
  ArrowDown: 'next',
  ArrowUp: 'previous',
  KeyN: 'next-to-do',
  KeyC: 'copy',
  KeyM: 'memory',
  Slash: 'shortcuts',
};

type Press = Pick<KeyboardEvent, 'altKey' | 'code' | 'ctrlKey' | 'metaKey' | 'shiftKey'>;

/**
 * What a key press asks for; a number for the nth match of the memory, null for nothing of ours. By the place of the
 * key, because Alt makes other letters on some keyboards. AltGr, which types letters, is Ctrl and Alt together.
 */
export function parsePress({ altKey, code, ctrlKey, metaKey, shiftKey }: Press): DeskAction | number | null {
  const command = ctrlKey || metaKey;
  if (command === altKey || shiftKey) return null;
  if (command) return WITH_CTRL[code] ?? null;
  const [, digit] = /^(?:Digit|Numpad)([1-9])$/.exec(code) ?? [];
  return digit ? Number(digit) : (WITH_ALT[code] ?? null);
}
