import { APIError, type Endpoint } from 'payload';

/** Nobody confirms an e-mail address here, and Payload's endpoint would look for a field that there is not. */
export const verifyEndpoint: Omit<Endpoint, 'root'> = {
  path: '/verify/:id',
  method: 'post',
  handler: () => {
    throw new APIError('E-mail addresses are not confirmed here.', 404, null, true);
  },
};
