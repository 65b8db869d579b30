'use client';

import { Banner, Button, Gutter, useConfig, useDocumentInfo, useHotkey } from '@payloadcms/ui';
import { useEffect } from 'react';
import { LOCALES } from '@/i18n/locales';
import { OutdatedTexts } from '../outdated-texts';
import { useWords } from '../use-words';
import { FocalPicture } from './focal-picture';
import { LanguageFields } from './language-fields';
import { PhotoUses } from './photo-uses';
import { usePhotoForm } from './use-photo-form';
import './all-languages-view.css';

/** Caption, alternative text and credit of a photo in all languages, saved together. */
export function AllLanguagesView() {
  const { id } = useDocumentInfo();
  const { config } = useConfig();
  return id ? <PhotoForm api={config.routes.api} id={String(id)} /> : null;
}

function PhotoForm({ api, id }: { api: string; id: string }) {
  const t = useWords();
  const form = usePhotoForm({ api, id });
  const { opened, written, setWritten, theirs, failure, saving, isChanged, save } = form;
  useHotkey({ cmdCtrlKey: true, editDepth: 1, keyCodes: ['s'] }, (event) => {
    event.preventDefault();
    event.stopPropagation();
    void save();
  });
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => isChanged && event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [isChanged]);

  if (!opened || !written) {
    return (
      <Gutter>
        {failure ? <Banner type="error">{failure}</Banner> : <p role="status">{t('photos.loading')}</p>}
      </Gutter>
    );
  }
  const { photo, uses, mayEdit } = opened;
  return (
    <Gutter className="colophon-photo">
      <div className="colophon-photo__picture">
        <FocalPicture
          photo={photo}
          alt={written.words.en.alt}
          focal={written.focal}
          onMove={mayEdit ? (focal) => setWritten({ ...written, focal }) : null}
        />
        <OutdatedTexts />
        <PhotoUses uses={uses} />
      </div>
      <form
        className="colophon-photo__words"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        {!mayEdit && <Banner type="info">{t('photos.readOnly')}</Banner>}
        <div role="alert">{failure && <Banner type="error">{failure}</Banner>}</div>
        <label className="colophon-photo__credit">
          {t('photos.credit')}
          <input
            value={written.credit}
            readOnly={!mayEdit}
            onChange={(event) => setWritten({ ...written, credit: event.target.value })}
          />
          {theirs && theirs.credit !== written.credit && (
            <small>{t('photos.theirs', { words: theirs.credit })}</small>
          )}
        </label>
        {LOCALES.map(({ code, name }) => (
          <LanguageFields
            key={code}
            lang={code}
            name={name}
            words={written.words[code]}
            theirs={theirs?.words[code] ?? null}
            readOnly={!mayEdit}
            onChange={(words) => setWritten({ ...written, words: { ...written.words, [code]: words } })}
          />
        ))}
        {mayEdit && (
          <div className="colophon-photo__save">
            <Button type="submit" disabled={saving || !isChanged}>
              {t(theirs ? 'photos.saveOver' : 'photos.save')}
            </Button>
            <span role="status">{saving ? t('photos.saving') : isChanged ? t('photos.unsaved') : ''}</span>
          </div>
        )}
      </form>
    </Gutter>
  );
}
