import type { Browser, Page } from '@playwright/test';
import type { Desk } from './desk';
import { logIn } from './editor';

/** Somebody with a login of their own and a browser that is logged in with it. */
export type Colleague = { name: string; page: Page };

type Employment = { desk: Desk; browser: Browser; role: string; languages?: string[] };

/** Makes a login of that role, whose name says what it is for, and logs in with it. */
export async function employ({ desk, browser, role, languages = [] }: Employment): Promise<Colleague> {
  const mark = `${Date.now()}-${Math.floor(Math.random() * 1e6)}`;
  const name = `A ${role} ${mark}`;
  const email = `${role}-${mark}@example.org`;
  const password = `A long password ${mark}`;
  await desk.makeUser({ name, email, password, roles: [role], languages });
  const context = await browser.newContext({ baseURL: desk.baseURL });
  const page = await context.newPage();
  await logIn(page, { email, password });
  return { name, page };
}
