import { createServer, request } from 'node:http';
import { listDocuments } from './documents.js';

const route = /^\/v1\/accounts\/[^/]+\/documents$/;
const cors = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Allow-Headers': 'authorization, if-none-match',
};

/** A billing backend with one more list in front of it: everything else continues to the one behind. */
export async function withDocuments(backend) {
  const server = createServer((incoming, outgoing) => {
    const { method, headers, url } = incoming;
    const { pathname, searchParams } = new URL(url, 'http://localhost');
    if (route.test(pathname)) {
      if (method === 'OPTIONS') {
        outgoing.writeHead(204, cors).end();
      } else if (headers.authorization !== 'Bearer demo-token') {
        outgoing.writeHead(401, { ...cors, 'Content-Type': 'application/problem+json' });
        outgoing.end(
          JSON.stringify({ title: 'No such token', status: 401, code: 'token_invalid' }),
        );
      } else {
        outgoing.writeHead(200, { ...cors, 'Content-Type': 'application/json' });
        outgoing.end(JSON.stringify(listDocuments(searchParams)));
      }
      return;
    }
    const onward = request(`${backend}${url}`, { method, headers }, (answer) => {
      outgoing.writeHead(answer.statusCode, answer.headers);
      outgoing.flushHeaders();
      answer.pipe(outgoing);
    });
    onward.on('error', () => outgoing.destroy());
    outgoing.on('close', () => onward.destroy());
    incoming.pipe(onward);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
