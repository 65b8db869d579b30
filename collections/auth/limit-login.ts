import type { PayloadRequest } from 'payload';
import { toRecord } from '@/domain/json-reading';
import { admitLogin, admitToken, noteLogin } from '@/limits/login-limits';
import { refuseTooMany } from './refuse-too-many';
import { spendAsLong } from './spend-as-long';

type Handle = () => Promise<Response> | Response;

const emailOf = (user: unknown) => {
  const { email } = toRecord(user);
  return typeof email === 'string' ? email : '';
};

/** Counts a login before the password is looked at; a right one takes its count back. */
export async function limitLogin(req: PayloadRequest, logIn: Handle): Promise<Response> {
  const attempt = { account: emailOf(req.data), headers: req.headers };
  const refusal = await admitLogin(attempt);
  if (refusal) return refuseTooMany(req, refusal, 'limits.login');
  const answer = await spendAsLong(req, attempt.account, logIn);
  await noteLogin(attempt);
  return answer;
}

/** Counts a new password, which is chosen with the token of an e-mail and logs in: guessing tokens is guessing too. */
export async function limitToken(req: PayloadRequest, choose: Handle): Promise<Response> {
  const refusal = await admitToken(req.headers);
  if (refusal) return refuseTooMany(req, refusal, 'limits.login');
  const answer = await choose();
  const { user } = toRecord(await answer.clone().json());
  await noteLogin({ account: emailOf(user), headers: req.headers });
  return answer;
}
