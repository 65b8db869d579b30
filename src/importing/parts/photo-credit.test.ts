import { describe, expect, it } from 'vitest';
import { isBareCaption, opensLikeCredit, readCaption } from './photo-credit';

describe('readCaption', () => {
  it.each([
    ['Pupils on the ferry. Photo: riverpost.example', 'Pupils on the ferry.', 'riverpost.example'],
    ['Pupils wait for the ferry (photo: RNA)', 'Pupils wait for the ferry', 'RNA'],
    ['Pupils wait for the ferry (photo by Minh Ha)', 'Pupils wait for the ferry', 'Minh Ha'],
    ['Người thợ dệt cuối cùng. Ảnh: Minh Hà', 'Người thợ dệt cuối cùng.', 'Minh Hà'],
    ['Người thợ dệt cuối cùng (Ảnh: TTXVN)', 'Người thợ dệt cuối cùng', 'TTXVN'],
    ['Người thợ dệt cuối cùng - Ảnh: Minh Hà', 'Người thợ dệt cuối cùng', 'Minh Hà'],
    ['ថ្នាក់រៀនដំបូង។ រូបថត៖ សុខ មាលា', 'ថ្នាក់រៀនដំបូង។', 'សុខ មាលា'],
    ['ថ្នាក់រៀនដំបូង (រូបភាព៖ AKP)', 'ថ្នាក់រៀនដំបូង', 'AKP'],
    ['Le bac au matin. Photo : Claire Rivière', 'Le bac au matin.', 'Claire Rivière'],
    ['Le bac au matin. © Claire Rivière', 'Le bac au matin.', 'Claire Rivière'],
    ['Photo: Minh Ha', '', 'Minh Ha'],
  ])('reads %s', (line, text, credit) => {
    expect(readCaption(line)).toEqual({ caption: { text, credit }, sure: true });
  });

  it.each([
    'She wrote under the drawing: Photo: Minh Ha',
    'The card said “Photo: Minh Ha” and nothing else, so she kept it. Photo: nobody will ever know who took it or why',
    `${'The ferry was late again and the pupils sang. '.repeat(9)}Photo: Minh Ha`,
  ])('is not sure of a sentence: %s', (line) => {
    expect(readCaption(line)?.sure ?? false).toBe(false);
  });

  it('takes Source: for a credit only where a caption is known to stand', () => {
    expect(readCaption('Harvest of 1990. Source: District Office')).toBeNull();
    expect(readCaption('Harvest of 1990. Source: District Office', true)?.caption).toEqual({
      text: 'Harvest of 1990.',
      credit: 'District Office',
    });
  });
});

describe('isBareCaption', () => {
  it('knows captions that say only where a picture is from', () => {
    const bare = [
      'File photo',
      'File photo.',
      '(File photo)',
      'Ảnh tư liệu',
      'រូបថតឯកសារ',
      'Photo d’archives',
    ];
    expect(bare.filter((line) => !isBareCaption(line))).toEqual([]);
    expect(isBareCaption('File photos were burnt in the flood')).toBe(false);
  });
});

describe('opensLikeCredit', () => {
  it('knows a caption behind a label from a sentence', () => {
    expect(opensLikeCredit('Ảnh: Người lái đò và lũ dê trên bến sông buổi sáng.')).toBe(true);
    expect(opensLikeCredit('Photographs fade.')).toBe(false);
  });
});
