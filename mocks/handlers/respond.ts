import { getResponse, type RequestHandler } from 'msw';
import { problemResponse } from './problem.js';

/** The handlers' answer to a request, without a worker; undefined where none of them is for it. */
export async function respond(
  handlers: RequestHandler[],
  request: Request,
): Promise<Response | undefined> {
  try {
    decodeURIComponent(new URL(request.url).pathname);
  } catch {
    return problemResponse('not_found', 'The path is not well encoded.');
  }
  return getResponse(handlers, request);
}
