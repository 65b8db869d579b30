import { expect, test } from '@playwright/test';
import type { Attack } from './attacks/attack';
import { listBodyAttacks } from './attacks/body-attacks';
import { listEscalations } from './attacks/escalation-attacks';
import { listHeaderAttacks } from './attacks/header-attacks';
import { findAlive } from './attacks/find-alive';
import { publishHostileText } from './attacks/hostile-text';
import { judgeAll } from './attacks/judge-attack';
import { judgeRawAttack } from './attacks/judge-raw-attack';
import { listReadingParameterAttacks } from './attacks/parameter-attacks';
import { listPathAttacks } from './attacks/path-attacks';
import { listEvilQueries, listStrangersQueries } from './attacks/query-attacks';
import { listRawAttacks, SLOW_ATTACKS } from './attacks/raw-attacks';
import { listRawBodyAttacks } from './attacks/raw-body-attacks';
import { openScene, type Scene } from './attacks/scene';
import { sendAttack } from './attacks/send-attack';
import { listLoginAttacks, listTokenAttacks } from './attacks/token-attacks';
import { listUploadAttacks } from './attacks/upload-attacks';
import { waitUntil } from './search';

let scene: Scene;
/** They take the time that the others take. */
let slow: Promise<string[][]>;

test.describe.configure({ mode: 'default' });
test.beforeAll(async ({ baseURL }) => {
  slow = Promise.all(SLOW_ATTACKS.map((attack) => judgeRawAttack(baseURL ?? '', attack)));
  scene = await openScene(baseURL ?? '');
});
test.afterAll(() => scene.leave());

type Kind = { kind: string; list: (scene: Scene) => Attack[] | Promise<Attack[]> };

const KINDS: Kind[] = [
  { kind: 'ways out of a folder', list: listPathAttacks },
  { kind: 'parameters', list: listReadingParameterAttacks },
  { kind: 'headers', list: listHeaderAttacks },
  { kind: 'what strangers ask for', list: listStrangersQueries },
  { kind: 'queries that are none', list: listEvilQueries },
  { kind: 'forged tokens', list: listTokenAttacks },
  { kind: 'logins of anything but words', list: listLoginAttacks },
  { kind: 'bodies', list: listBodyAttacks },
  { kind: 'uploads', list: listUploadAttacks },
  { kind: 'what one’s role does not allow', list: listEscalations },
];

for (const { kind, list } of KINDS) {
  test(`withstands ${kind}`, async () => {
    const attacks = await list(scene);
    test.info().annotations.push({ type: 'attacks', description: String(attacks.length) });
    expect(await judgeAll(scene, attacks)).toEqual([]);
  });
}

test('withstands what is no HTTP', async ({ baseURL }) => {
  const attacks = [...listRawAttacks(), ...listRawBodyAttacks(scene)];
  test.info().annotations.push({ type: 'attacks', description: String(attacks.length) });
  const faults = await Promise.all(attacks.map((attack) => judgeRawAttack(baseURL ?? '', attack)));
  expect(faults.flat()).toEqual([]);
});

test('shows hostile words as words, everywhere', async ({ baseURL }) => {
  const text = await publishHostileText(scene);
  try {
    await waitUntil(baseURL ?? '', text.word, 1);
    const look = async (address: string): Promise<string[]> => {
      const answer = await sendAttack(scene, { name: address, path: address, status: [200] });
      return [
        ...(answer.status < 500 ? [] : [`${address}: ${answer.status}`]),
        ...findAlive(address, answer),
      ];
    };
    expect((await Promise.all(text.addresses.map(look))).flat()).toEqual([]);
    // The title stands on its page, as a title: hostile words are not merely left out.
    const page = await sendAttack(scene, { name: 'page', path: text.addresses[0] ?? '', status: [200] });
    expect(page.body).toContain('&lt;evil onevil=&quot;evil()&quot;&gt;');
    await text.withdraw();
    expect((await Promise.all(text.addresses.map(look))).flat()).toEqual([]);
  } finally {
    await text.leave();
  }
});

test('and loses patience with whoever keeps it waiting', async () => {
  expect((await slow).flat()).toEqual([]);
});
