'use client';

import { useEffect, useMemo } from 'react';
import { useWords } from '../use-words';
import { isShown, type Filter } from './filter-rows';
import { Row } from './row';
import { useDesk, useDeskState } from './use-desk';
import './row.css';

type Props = { filter: Filter; onVisible: (paras: readonly string[]) => void };

/** All rows in their order. Those that the filter leaves out keep their fields, with what can be undone in them. */
export function RowList({ filter, onVisible }: Props) {
  const t = useWords();
  const { store, comments } = useDesk();
  const order = useDeskState((state) => state.order);
  const active = useDeskState((state) => (filter === 'all' ? null : state.active));
  const told = useDeskState((state) => state.told);
  const shown = useMemo(() => {
    const { rows } = store.get();
    return order.filter((para) => {
      const marks = rows[para]?.row.marks;
      const isThere = marks && isShown(filter, { marks, comments: comments.get(para) ?? 0 });
      // Whoever works on a row does not lose it because it is done.
      return para === active || isThere;
    });
  }, [store, comments, order, filter, active, told]);
  useEffect(() => onVisible(shown), [onVisible, shown]);
  const isThere = new Set(shown);

  return (
    <main className="colophon-translate__rows">
      {shown.length === 0 && <p role="status">{t('translate.noRows')}</p>}
      <ol aria-label={t('translate.rows')}>
        {order.map((para) => (
          <Row key={para} para={para} isShown={isThere.has(para)} />
        ))}
      </ol>
    </main>
  );
}
