import type { Command } from '@usage-kit/contract';
import { aboutLives, agree, hold, type Law } from '../law.js';
import { entriesOf } from '../life/figures.js';
import { contradicted } from '../life/resolve.js';
import { everything } from '../life/everything.js';

export const once: Law = {
  number: 3,
  name: 'an event counts once, and another content under its id is refused',
  property: aboutLives({
    more: { 'run-tool': 10, infer: 10, give: 8, repeat: 10, contradict: 6 },
    after: ({ engine }) => {
      const events = entriesOf(engine, 'command')
        .map(({ command }) => command)
        .filter(
          (command): command is Extract<Command, { eventId: string }> => 'eventId' in command,
        );
      const ids = events.map(({ eventId }) => eventId);
      agree('counted ids', [...new Set(ids)], ids);
      const before = everything(engine);
      for (const command of events)
        agree('a repeated event', { accepted: true }, engine.execute({ ...command }));
      agree('after repeated events', before, everything(engine));
      for (const command of events) {
        const result = engine.execute(contradicted(command));
        const code = result.accepted ? 'accepted' : result.code;
        const codes = ['event_conflict', 'unknown_id', 'duplicate_id'];
        hold(codes.includes(code), `another content under ${command.eventId}: ${code}`);
      }
      agree('after contradictions', before, everything(engine));
    },
  }),
};
