import { NOW } from './company.js';
import { type Day, daysBetween, Life } from './life.js';
import type { Scenario } from './scenario.js';

const ACCOUNT = 'acc_01J6H0STIL';

/** What a page must show as text, whatever it looks like: each is somebody's name for something. */
export const HOSTILE_STRINGS = [
  '<img src=x onerror="globalThis.__hostile=true">',
  '</script><script>globalThis.__hostile=true</script>',
  '"><svg onload=globalThis.__hostile=true>',
  'javascript:globalThis.__hostile=true',
  '${globalThis.__hostile=true}{{constructor.constructor("x")()}}',
  '=HYPERLINK("https://evil.example","Open me")',
  "@SUM(1+1)*cmd|' /C calc'!A0",
  "-2+3+cmd|' /C calc'!A0",
  '\u202Egnp.eciovni\u202C \u2066ltr\u2069',
  'nul\u0000 and bell\u0007 and escape\u001B[31m',
  'line one\nline two\r\nline three\ttab',
  'Ze\u0301ro\u200B width\uFEFF',
  'Z̸̢̛̤̗͎̣̲͖͍͋͊̈́͌̅̈a̵̱̺̲̎̿͆̐l̷̛̫͉̪͌̿̀͘g̶̨̟̬̐̍̂̕o̴̡̱̐̀̋̕',
  '👩‍👩‍👧‍👦 🏳️‍🌈 🇵🇹 👍🏽',
  'עברית ו-English ביחד (123)',
  'عنوان <b>غامق</b> & "اقتباس"',
  'null',
  'undefined',
  '__proto__',
  'NaN',
  "'; DROP TABLE accounts; --",
  '&lt;b&gt;&amp;nbsp;&#x3C;',
  ' leading and trailing ',
  'a'.repeat(10_000),
  'long words '.repeat(300),
] as const;

/** Ids that must be encoded in a path, and come back whole. */
function hostileId(kind: string, place: number): string {
  return `${kind}/${place}?a=b&c=<i>#d%20é`;
}

function name(place: number): string {
  return HOSTILE_STRINGS[place % HOSTILE_STRINGS.length] ?? '';
}

function makes(life: Life): void {
  const at = (minute: number): string => `2026-10-01T09:${String(minute).padStart(2, '0')}:00Z`;
  HOSTILE_STRINGS.forEach((text, place) => {
    const toolId = hostileId('tool', place);
    life.at(
      at(0),
      { type: 'create-tool', toolId, name: text, ownerName: name(place + 1) },
      { type: 'deploy-tool', toolId },
    );
  });
  for (let place = 0; place < 5; place += 1) {
    const modelId = hostileId('model', place);
    const guardrailId = hostileId('guardrail', place);
    const scriptId = hostileId('script', place);
    life
      .at(at(1), {
        type: 'create-model',
        modelId,
        name: name(place),
        modelType: 'base',
        parametersBillions: 7,
      })
      .at(at(2), { type: 'create-guardrail', guardrailId, name: name(place + 5) })
      .at(at(3), {
        type: 'import-script',
        scriptId,
        name: name(place + 10),
        language: name(place + 15),
        languageVersion: name(place + 16),
      });
  }
  life
    .at(at(10), {
      type: 'deploy-model',
      deploymentId: hostileId('dep', 0),
      modelId: hostileId('model', 0),
      name: name(0),
      deploymentType: name(1),
      gpu: 't4',
      replicas: 1,
    })
    .at(at(40), { type: 'undeploy-model', deploymentId: hostileId('dep', 0) })
    .at(at(11), {
      type: 'deploy-guardrail',
      guardrailId: hostileId('guardrail', 0),
      cpuType: 'c6i.large',
      cpuCount: 1,
    })
    .at(at(12), { type: 'deploy-script', scriptId: hostileId('script', 0), profile: '1x2' })
    .at('2026-11-03T12:00:00Z', { type: 'undeploy-script', scriptId: hostileId('script', 0) });
}

function uses(life: Life, days: readonly Day[]): void {
  const tools = HOSTILE_STRINGS.map((_, place) => ({
    toolId: hostileId('tool', place),
    weight: place + 1,
  }));
  const models = Array.from({ length: 5 }, (_, place) => hostileId('model', place));
  days.forEach((day, place) => {
    life.runs(day, 12, tools);
    life.infersUpTo(day, String(2 + place * 5), String(7 + place * 5), models);
  });
}

export const hostileStrings: Scenario = {
  name: 'hostile-strings',
  title: 'Hostile strings',
  description:
    'Every name is an attack or an accident: markup, formulas, right-to-left overrides, control ' +
    'characters, emoji, ten thousand letters. All of it must be shown as text.',
  accountId: ACCOUNT,
  endsAt: NOW,
  faults: [],
  create() {
    const life = new Life({
      seed: 666,
      startsAt: '2026-10-01T08:00:00Z',
      endsAt: NOW,
      account: {
        id: ACCOUNT,
        name: '<b onclick="globalThis.__hostile=true">Ac\u202Eme</b> & Søns "\'',
        plan: 'paid',
        freeCredits: '0',
        freeRuns: 0,
        planCredits: '300',
        planRuns: 10_000,
        administrators: ['"a<b>c"@example.com'],
      },
    });
    makes(life);
    uses(life, daysBetween('2026-10-02', '2026-10-31'));
    uses(life, daysBetween('2026-11-01', '2026-11-20'));
    return life.lived();
  },
};
