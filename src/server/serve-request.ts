import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { answerHealth } from './answer-health';
import { findArea, toPath } from './area';
import { cleanRequest } from './clean-request';
import { findClientAddress, type IsTrusted, toAddress } from './client-address';
import type { Handler } from './create-site-server';
import { guardAnswer } from './guard-answer';
import { type BodyLimits, findMostBytes, isDeclaredTooLarge, watchBody } from './limit-body';
import type { Logger } from './logger';
import { chooseContentPolicy } from './policies';
import { METHODS, refuse } from './refuse';
import { runInRequest } from './request-context';
import { chooseRequestId } from './request-id';
import { recordRequest } from './record-request';
import { toOriginForm } from './request-target';

type Settings = {
  handle: Handler;
  logger: Logger;
  isTrusted: IsTrusted;
  isHttps: boolean;
  bodyLimits: BodyLimits;
  isEnding: () => boolean;
  beforeHandling?: () => void;
};

/** One request, from the socket to Next or to a refusal. */
export function serveRequest(request: IncomingMessage, response: ServerResponse, settings: Settings): void {
  const { logger, isTrusted, isHttps, bodyLimits, isEnding } = settings;
  const target = toOriginForm(request.url ?? '');
  const path = toPath(target ?? '/');
  const area = findArea(path);
  const peer = request.socket.remoteAddress;
  const isFromProxy = isTrusted(toAddress(peer ?? '') ?? '0.0.0.0');
  const requestId = chooseRequestId(request.headers['x-request-id'], isFromProxy);
  const context = { requestId, isRefused: false };
  const isEditing = area === 'admin' || area === 'preview';
  const nonce = isEditing ? randomBytes(16).toString('base64') : '';

  guardAnswer(response, { area, nonce, requestId, isHttps, isEnding });
  recordRequest({ request, response, path, requestId, logger });

  // HTTP/0.9 has neither headers nor a status, so a page of it would come without its policies.
  if (request.httpVersionMajor < 1) return refuse(request, response, 505);
  if (!METHODS.includes(request.method ?? '')) return refuse(request, response, 405);
  if (target === null) return refuse(request, response, 400);
  const most = findMostBytes(path, area, bodyLimits);
  if (isDeclaredTooLarge(request, most)) return refuse(request, response, 413);

  request.url = target;
  const forwardedFor = request.headers['x-forwarded-for'];
  const address = findClientAddress({ peer, forwardedFor, isTrusted });
  cleanRequest(request.headers, { area, address, requestId, isTrusted: isFromProxy });
  // Next's renderer reads the nonce here and puts it on its scripts.
  if (isEditing)
    request.headers['content-security-policy'] =
      chooseContentPolicy({ area, isPage: true, nonce }) ?? undefined;
  watchBody(request, {
    most,
    limits: bodyLimits,
    refuse: (status) => {
      context.isRefused = true;
      refuse(request, response, status);
    },
  });
  settings.beforeHandling?.();
  runInRequest(context, () => void answer(request, response, settings));
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  { handle }: Settings,
): Promise<void> {
  try {
    if (await answerHealth(request, response)) return;
    await handle(request, response);
  } catch (error) {
    console.error('A request was not answered:', error);
    refuse(request, response, 500);
  }
}
