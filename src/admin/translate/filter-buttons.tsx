'use client';

import { Button } from '@payloadcms/ui';
import { useMemo } from 'react';
import { useWords } from '../use-words';
import { FILTERS, isShown, type Filter } from './filter-rows';
import { useDesk, useDeskState } from './use-desk';

type Props = { filter: Filter; onFilter: (filter: Filter) => void };

/** Which rows are shown, each choice with how many there are. */
export function FilterButtons({ filter, onFilter }: Props) {
  const t = useWords();
  const { store, comments } = useDesk();
  const told = useDeskState((state) => state.told);
  const counts = useMemo(() => {
    const rows = Object.values(store.get().rows).map(({ row }) => {
      return { marks: row.marks, comments: comments.get(row.para) ?? 0 };
    });
    return FILTERS.map((one) => rows.filter((row) => isShown(one, row)).length);
  }, [store, comments, told]);

  return (
    <div role="group" aria-label={t('translate.filter')} className="colophon-translate__filter">
      {FILTERS.map((one, index) => (
        <Button
          key={one}
          buttonStyle={one === filter ? 'primary' : 'secondary'}
          size="small"
          margin={false}
          extraButtonProps={{ 'aria-pressed': one === filter }}
          onClick={() => onFilter(one)}
        >
          {t(`translate.filter.${one}`)} ({counts[index]})
        </Button>
      ))}
    </div>
  );
}
