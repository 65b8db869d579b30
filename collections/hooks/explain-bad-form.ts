import type { AfterErrorHook } from 'payload';

/** What Payload and the reader of forms beneath it (busboy 1.6) say of a form that is none. */
const BAD_FORM =
  /^(?:Unexpected end of form|Malformed (?:content type|part header|urlencoded form)|Multipart: Boundary not found|Unsupported content type|Missing Content-Type|Request is not eligible for file upload)/;

/** A form that cannot be read is the fault of who sent it, and not of the server. */
export const explainBadForm: AfterErrorHook = ({ error, result }) => {
  if (!BAD_FORM.test(error.message)) return undefined;
  return {
    status: 400,
    response: { ...result, errors: [{ message: 'What you sent is not a form that can be read.' }] },
  };
};
