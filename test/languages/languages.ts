import type { Language } from './catalog-faults.js';

const signs = ['CSV', 'JSON', 'GPU', '{shown} GB'];
const one = ['one', 'other'];
const oneMany = ['one', 'many', 'other'];
const profile = '{profile} ({vcpus} vCPU, {memory} GB)';

/** The languages besides English: their plurals as CLDR 48 has them, and what they say as English does. */
export const languages: Readonly<Record<string, Language>> = {
  ar: {
    name: 'Arabic',
    plurals: ['zero', 'one', 'two', 'few', 'many', 'other'],
    sameAsEnglish: signs,
  },
  de: {
    name: 'German',
    plurals: one,
    sameAsEnglish: [
      ...signs,
      ...['CPUs', 'vCPUs', 'Credits', 'Guardrail', 'Guardrails', 'Hardware', 'Name', 'Tools'],
      ...['Status', 'Status: {chosen}', profile],
    ],
  },
  es: {
    name: 'Spanish',
    plurals: oneMany,
    sameAsEnglish: [...signs, 'Base', 'Hardware', 'Total', profile],
  },
  fr: {
    name: 'French',
    plurals: oneMany,
    sameAsEnglish: [...signs, 'Image (PNG)', 'Total', 'Type'],
  },
  hi: { name: 'Hindi', plurals: one, sameAsEnglish: [...signs, profile] },
  ja: { name: 'Japanese', plurals: ['other'], sameAsEnglish: signs },
  pt: {
    name: 'Portuguese',
    plurals: oneMany,
    sameAsEnglish: [
      ...signs,
      ...['Base', 'CPUs', 'vCPUs', 'Guardrail', 'Guardrails', 'Hardware', 'Total'],
      ...['Status', 'Status: {chosen}', profile],
    ],
  },
  zh: { name: 'Chinese', plurals: ['other'], sameAsEnglish: signs },
};
