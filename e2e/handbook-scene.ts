import type { Desk } from './desk';

const WORDS = [
  'The ferry at the bend of the river carried people, rice and letters for forty years.',
  'The volunteer soldiers who passed through in January waited there for the morning.',
  'A lamp hung over the landing. It was lit at six every evening, in rain and in war.',
  'When the bridge was opened, the lamp was given to the school.',
];
const KHMER = {
  '@title': 'ចង្កៀងនៅកំពង់ចម្លង',
  '1': 'សាឡាងនៅកោងទន្លេបានដឹកមនុស្ស អង្ករ និងសំបុត្រអស់រយៈពេលសែសិបឆ្នាំ។',
  '2': 'កងទ័ពស្ម័គ្រចិត្តដែលឆ្លងកាត់នៅខែមករាបានរង់ចាំទីនោះរហូតដល់ព្រឹក។',
};

/** What the pictures of the handbook show: a translation in work, with a term, a comment and a source that moved on. */
export async function prepareHandbook(
  desk: Desk,
): Promise<{ article: string; text: string; photo: string; pasted: string }> {
  const { id: source, article } = await desk.publishNew({ title: 'The lamp at the ferry', words: WORDS });
  const { id: text } = await desk.send<{ id: string }>('POST', `texts/${source}/translations`, {
    lang: 'km',
  });
  await desk.send('POST', 'terms', {
    renderings: [
      { lang: 'vi', form: 'Quân tình nguyện' },
      { lang: 'en', form: 'volunteer soldiers' },
      { lang: 'km', form: 'កងទ័ពស្ម័គ្រចិត្ត' },
    ],
    note: 'The name that the soldiers had for themselves.',
  });
  const { rows } = await desk.send<{
    rows: { para: string; base: string; target: { number: number } | null }[];
  }>('GET', `texts/${text}/workbench`);
  const changes = rows.flatMap(({ para, base, target }) => {
    const markup = Object.entries(KHMER).find(([key]) => key === para || key === String(target?.number))?.[1];
    return markup ? [{ para, base, markup }] : [];
  });
  await desk.send('PATCH', `texts/${text}/paragraphs`, { changes });
  const second = rows.find(({ target }) => target?.number === 2)?.para;
  await desk.send('POST', 'comments', {
    text,
    para: second,
    words: 'Is it January or February in the source?',
  });
  await desk.publishAgain(source, {
    edit: ({ root }) =>
      Object.assign(root.children[0]?.children?.[0] ?? {}, { text: WORDS[0]?.replace('forty', 'fifty') }),
  });
  const photos = await desk.send<{ docs: { id: string }[] }>('GET', 'photos?limit=1&depth=0');
  return { article, text, photo: photos.docs[0]?.id ?? '', pasted: PASTED };
}

const PASTED = `The lamp at the ferry

A story from the landing that people still tell.

A lamp hung over the landing. It was lit at six every evening, in rain and in war, by whoever came first.

Nobody remembers who bought it. The oldest of the ferrymen said that it was there before him.

Translated by Anne Example`;
