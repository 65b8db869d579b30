import { describe, expect, it } from 'vitest';
import { detectLang } from './detect-lang';

describe('detectLang', () => {
  it.each([
    ['en', 'The ferry was the only way across the river and the children were never late for it.'],
    ['vi', 'Con đò là lối duy nhất qua sông và bọn trẻ không bao giờ đến muộn.'],
    ['km', 'សាឡាងគឺជាផ្លូវតែមួយគត់ឆ្លងទន្លេ ហើយក្មេងៗមិនដែលមកយឺតឡើយ។'],
    [
      'fr',
      'Le bac était le seul passage sur la rivière et les enfants ne le manquaient pas dans ces années.',
    ],
    ['zh', '渡船是過河的唯一辦法，孩子們從來沒有遲到過，老師也住在船上。'],
  ])('knows %s', (lang, text) => {
    expect(detectLang(text)).toEqual({ lang, sure: true });
  });

  it('is not misled by a quotation in another script', () => {
    const text = 'The pilot called his ferry សាឡាង and the children were never late for it in all the years.';
    expect(detectLang(text)).toEqual({ lang: 'en', sure: true });
  });

  it('says when there is too little to go by', () => {
    expect(detectLang('1979').sure).toBe(false);
    expect(detectLang('Ferry').sure).toBe(false);
  });
});
