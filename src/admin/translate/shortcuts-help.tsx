'use client';

import { Drawer } from '@payloadcms/ui';
import { useWords } from '../use-words';
import { SHORTCUTS } from './shortcuts';

export const SHORTCUTS_SLUG = 'colophon-translate-shortcuts';

/** What the keyboard can do, and how words are marked. */
export function ShortcutsHelp() {
  const t = useWords();
  return (
    <Drawer slug={SHORTCUTS_SLUG} title={t('translate.shortcuts')}>
      <table className="colophon-translate__shortcuts">
        <tbody>
          {SHORTCUTS.map(({ action, keys }) => (
            <tr key={action}>
              <th scope="row">
                <kbd>{keys}</kbd>
              </th>
              <td>{t(`translate.key.${action}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{t('translate.markupHelp')}</p>
      <p>
        <code>**…**</code> <code>*…*</code> <code>[…](https://…)</code> <code>^[…]</code>{' '}
        <code>[…]{'{lang=vi}'}</code>
      </p>
    </Drawer>
  );
}
