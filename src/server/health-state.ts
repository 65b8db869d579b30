let draining = false;

/** Whether this server was told to end: it answers what it has begun, and is not ready for more. */
export function isDraining(): boolean {
  return draining;
}

/** From now on this server is not ready. */
export function beginDraining(): void {
  draining = true;
}
