import { expect, it } from 'vitest';
import { toPresentStep } from './stage-steps';

it('is a draft until it was published', () => {
  expect(toPresentStep({ stage: 'draft', edition: null, isWrittenOn: false })).toBe('draft');
});

it('is published until somebody writes again', () => {
  expect(toPresentStep({ stage: 'draft', edition: 2, isWrittenOn: false })).toBe('published');
  expect(toPresentStep({ stage: 'draft', edition: 2, isWrittenOn: true })).toBe('draft');
});

it('is with its writers when changes were asked for', () => {
  expect(toPresentStep({ stage: 'changes-requested', edition: 2, isWrittenOn: false })).toBe('draft');
});

it('is where it waits', () => {
  expect(toPresentStep({ stage: 'in-review', edition: 1, isWrittenOn: true })).toBe('in-review');
  expect(toPresentStep({ stage: 'approved', edition: 1, isWrittenOn: false })).toBe('approved');
});
