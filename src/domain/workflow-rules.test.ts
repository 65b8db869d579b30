import { describe, expect, it } from 'vitest';
import { STAGES, WORKFLOW_ACTIONS, type Stage } from './workflow';
import { allowedActions, mayReview, mayWrite, stageAfter, whyRefused, type Actor } from './workflow-rules';

const TEXT = { lang: 'km', writers: [], hasWords: true, assignee: null };
const actorOf = (role: string, languages = ['km']): Actor => ({ id: 'me', roles: [role], languages });
const letters = { submit: 's', 'request-changes': 'c', approve: 'a', reopen: 'o', assign: 'g' } as const;
const may = (stage: Stage, actor: Actor, text = {}) =>
  allowedActions({ stage, actor, text: { ...TEXT, ...text } })
    .map((action) => letters[action])
    .join('');

/** Of each role, in the order of the stages draft, in review, changes requested, approved: what it may do. */
const TABLE: [who: string, actor: Actor, isWriter: boolean, inStages: string[]][] = [
  ['an administrator', actorOf('admin', []), false, ['sg', 'caog', 'sog', 'cog']],
  ['an administrator who wrote it', actorOf('admin', []), true, ['sg', 'cog', 'sog', 'cog']],
  ['an editor', actorOf('editor', []), false, ['sg', 'caog', 'sog', 'cog']],
  ['an editor who wrote it', actorOf('editor', []), true, ['sg', 'cog', 'sog', 'cog']],
  ['a reviewer of its language', actorOf('reviewer'), false, ['sg', 'caog', 'sog', 'cog']],
  ['a reviewer who wrote it', actorOf('reviewer'), true, ['sg', 'cog', 'sog', 'cog']],
  ['a reviewer of another language', actorOf('reviewer', ['vi']), false, ['', '', '', '']],
  ['a translator of its language', actorOf('translator'), false, ['sg', 'og', 'sog', 'og']],
  ['a translator who wrote it', actorOf('translator'), true, ['sg', 'og', 'sog', 'og']],
  ['a translator of another language', actorOf('translator', ['vi']), true, ['', '', '', '']],
  ['somebody without a role', actorOf('none'), false, ['', '', '', '']],
];

describe('allowedActions', () => {
  it.each(TABLE)('lets %s do so much', (_, actor, isWriter, inStages) => {
    const writers = isWriter ? ['other', 'me'] : ['other'];
    expect(STAGES.map((stage) => may(stage, actor, { writers }))).toEqual(inStages);
  });

  it('sends no text without words to review, and takes nothing from somebody else', () => {
    expect(may('draft', actorOf('translator'), { hasWords: false })).toBe('g');
    expect(may('draft', actorOf('translator'), { assignee: 'other' })).toBe('s');
    expect(may('draft', actorOf('translator'), { assignee: 'me' })).toBe('sg');
    expect(may('draft', actorOf('editor'), { assignee: 'other' })).toBe('sg');
  });

  it('takes a text without a language for nobody’s but the editors’', () => {
    expect(mayWrite(actorOf('translator'), null)).toBe(false);
    expect(mayReview(actorOf('editor'), null)).toBe(true);
    expect(mayReview(actorOf('translator'), 'km')).toBe(false);
  });
});

describe('whyRefused', () => {
  it('is silent exactly where an action is allowed', () => {
    for (const [, actor, isWriter] of TABLE) {
      const text = { ...TEXT, writers: isWriter ? ['me'] : [] };
      for (const stage of STAGES) {
        for (const action of WORKFLOW_ACTIONS) {
          const allowed = allowedActions({ stage, actor, text }).includes(action);
          expect(whyRefused({ stage, actor, text, action }) === null).toBe(allowed);
        }
      }
    }
  });

  it('tells who may not from what cannot be done now', () => {
    const asked = { stage: 'in-review', action: 'approve', text: TEXT } as const;
    expect(whyRefused({ ...asked, actor: actorOf('translator') })?.status).toBe(403);
    expect(whyRefused({ ...asked, actor: actorOf('reviewer'), stage: 'approved' })).toEqual({
      status: 409,
      sentence: 'This text is approved already, so this cannot be done. Look at the text again.',
    });
    const written = { ...TEXT, writers: ['me'] };
    expect(whyRefused({ ...asked, actor: actorOf('editor'), text: written })).toMatchObject({
      status: 403,
      sentence: expect.stringContaining('somebody else approves') as string,
    });
  });
});

describe('stageAfter', () => {
  it('moves on, and stays where only the person changes', () => {
    expect(WORKFLOW_ACTIONS.map((action) => stageAfter('in-review', action))).toEqual([
      'in-review',
      'changes-requested',
      'approved',
      'draft',
      'in-review',
    ]);
  });
});
