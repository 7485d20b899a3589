/** While developing, a simulated billing backend replaces yours. */
async function simulatedBackend() {
  const { startServer } = await import('@usage-kit/server');
  return (await startServer({ port: 0, scenario: 'moderate' })).url;
}

export const billingUrl = process.env.BILLING_URL ?? (await simulatedBackend());

/** Who is signed in; yours comes from the request’s cookie. */
export const accountId = 'acc_01J9ZK3V7Q';

async function ask(route) {
  const response = await fetch(`${billingUrl}/v1/accounts/${accountId}${route}`, {
    headers: { Authorization: 'Bearer demo-token' },
    // A page does not wait long for its clock.
    signal: AbortSignal.timeout(2_000),
  });
  if (!response.ok) throw new Error(`The billing backend returned ${response.status}.`);
  return response.json();
}

/** What the clock and the banners draw at once; undefined where it cannot be had now, and the browser asks for it. */
export async function currentUsage() {
  try {
    const [account, alerts] = await Promise.all([ask(''), ask('/alerts')]);
    return { account, alerts };
  } catch {
    return { account: undefined, alerts: undefined };
  }
}
