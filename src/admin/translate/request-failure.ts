import type { ParagraphConflict } from '@/domain/workbench';

/** Why a request failed: the server's sentence with its status, or 0 when it was not reached. */
export class RequestFailure extends Error {
  constructor(
    message: string,
    readonly status: number,
    readonly conflicts: ParagraphConflict[] = [],
  ) {
    super(message);
  }
}

/** Whether asking again later may help, without anybody changing anything. */
export function isPassing({ status }: RequestFailure): boolean {
  return status === 0 || status === 401 || status === 408 || status === 429 || status >= 500;
}

export function toFailure(error: unknown): RequestFailure {
  return error instanceof RequestFailure ? error : new RequestFailure(String(error), 0);
}
