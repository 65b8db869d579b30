import { withPayload } from '../with-payload';

export async function run(): Promise<number> {
  return withPayload(async () => {
    console.log('The database is at the version of the software.');
    return 0;
  });
}
