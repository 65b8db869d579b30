export function findMissing(
  packages: Record<string, object>,
): { name: string; version: string; parent: object }[];
