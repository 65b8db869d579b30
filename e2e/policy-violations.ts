import type { BrowserContext } from '@playwright/test';

declare global {
  interface Window {
    tellViolation?: (violation: string) => Promise<void>;
  }
}

/** Gathers what the browser refuses because of a Content-Security-Policy, in every page and frame of the context. */
export async function gatherViolations(context: BrowserContext): Promise<string[]> {
  const violations: string[] = [];
  await context.exposeBinding('tellViolation', (_source, violation: string) => violations.push(violation));
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const { documentURI, effectiveDirective, blockedURI, sample, sourceFile } = event;
      void window.tellViolation?.(
        `${documentURI}: ${effectiveDirective} refuses ${blockedURI} ${sample} ${sourceFile}`,
      );
    });
  });
  // A sandboxed document runs no script of ours, and what is refused before its script runs is only said here.
  context.on('console', (message) => {
    if (/Content[- ]Security[- ]Policy/i.test(message.text())) violations.push(message.text());
  });
  return violations;
}
