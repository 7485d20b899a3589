/**
 * A process that keeps a world and writes to it without pause, with a snapshot every few moments; it prints the number
 * of each batch that is acknowledged. It is there to be killed.
 */
import type { Command } from '@usage-kit/contract';
import { scenarioNamed } from '@usage-kit/mocks/scenarios';
import { openDurableWorld } from '../index.js';

const [, , directory = '', from = '0'] = process.argv;
const kept = await openDurableWorld({
  directory,
  scenarios: [scenarioNamed('new-account')],
  runs: true,
  report: console.error,
  snapshotBytes: 2_000,
});
const { id } = kept.world.account();
if (from === '0') {
  await kept.submit(id, [
    { type: 'create-tool', toolId: 'tool', name: 'Tool', ownerName: 'Mei Tanaka' },
    { type: 'deploy-tool', toolId: 'tool' },
    { type: 'top-up', eventId: 'busy', resource: 'runs', amount: 1_000_000 },
  ]);
}
kept.world.run();
for (let batch = Number(from); ; batch += 1) {
  const commands = Array.from({ length: 20 }, (_, n): Command => {
    return { type: 'run-tool', eventId: `evt_${batch}_${n}`, toolId: 'tool' };
  });
  await kept.submit(id, commands);
  console.log(batch);
}
