import type { Endpoint } from 'payload';

/**
 * Payload lets whoever comes first to a new site make themselves its administrator. Here the command line does, so
 * this stands before Payload's endpoint of the same path.
 */
export const firstRegisterEndpoint: Omit<Endpoint, 'root'> = {
  path: '/first-register',
  method: 'post',
  handler: () =>
    Response.json(
      {
        errors: [
          {
            message: 'The first administrator is made on the command line: npm run archive -- create-admin.',
          },
        ],
      },
      { status: 403 },
    ),
};
