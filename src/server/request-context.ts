import { AsyncLocalStorage } from 'node:async_hooks';

/** What is known of the request that the running code serves. */
export type RequestContext = {
  requestId: string;
  /** Set when the server itself has answered half-way: what the code behind it then complains of is no failure. */
  isRefused: boolean;
};

const contexts = new AsyncLocalStorage<RequestContext>();

/** Runs the function and all that it begins as part of a request. */
export function runInRequest<T>(context: RequestContext, run: () => T): T {
  return contexts.run(context, run);
}

/** The request that the running code serves, if it serves one. */
export function getRequestContext(): RequestContext | undefined {
  return contexts.getStore();
}
