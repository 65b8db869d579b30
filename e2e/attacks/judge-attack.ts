import type { Attack } from './attack';
import type { Scene } from './scene';
import { type Answer, sendAttack } from './send-attack';

/** Paths of the server, stacks, and the database's own words. */
const INNARDS =
  /node_modules|\bat \S+ \((?:file:|\/|webpack)|\bfile:\/\/\/|MongoServerError|MongoError|mongodb:\/\/|CastError|BSONError|root:x:0/;
/** What Payload stores of a password: a hash of 1,024 characters and its salt. */
// An edition has a hash too, of 64.
const SECRETS_OF_LOGINS = /"hash":\s*"[0-9a-f]{65,}|"(?:salt|resetPasswordToken|apiKey)":\s*"/;

/** What did not hold, a sentence each; none when the attack failed as it should. */
export async function judgeAttack(scene: Scene, attack: Attack): Promise<string[]> {
  try {
    return findFaults(scene, attack, await sendAttack(scene, attack));
  } catch (error) {
    return [`${attack.name}: ${String(error)}`];
  }
}

function findFaults(scene: Scene, attack: Attack, answer: Answer): string[] {
  const { name, as = 'stranger', status, answered = {}, has, lacks } = attack;
  const whole = `${JSON.stringify(answer.headers)}\n${answer.body}`;
  const faults: string[] = [];
  if (!status.includes(answer.status))
    faults.push(`was answered ${answer.status} (${answer.body.slice(0, 200)})`);
  if (INNARDS.test(whole)) faults.push(`shows the server’s insides: ${INNARDS.exec(whole)?.[0]}`);
  if (SECRETS_OF_LOGINS.test(answer.body)) faults.push('shows the secrets of a login');
  if (as === 'stranger' && whole.includes(scene.secret)) faults.push('shows a draft to a stranger');
  if (has && !has.test(answer.body)) faults.push(`lacks ${has}: ${answer.body.slice(0, 200)}`);
  if (lacks?.test(whole)) faults.push(`has ${lacks.exec(whole)?.[0]}`);
  for (const [header, pattern] of Object.entries(answered)) {
    const value = String(answer.headers[header] ?? '');
    if (!pattern.test(value)) faults.push(`has the header ${header}: ${value}`);
  }
  return faults.map((fault) => `${name}: ${fault}`);
}

/** Judges many, a few at a time; each attack is on its own, so their order says nothing. */
export async function judgeAll(scene: Scene, attacks: readonly Attack[]): Promise<string[]> {
  const waiting = [...attacks];
  const faults: string[] = [];
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift())
      faults.push(...(await judgeAttack(scene, next)));
  };
  await Promise.all([work(), work(), work(), work()]);
  return faults;
}
