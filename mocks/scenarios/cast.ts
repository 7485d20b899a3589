/** People, tools and models as a company would have them. */

export const OWNERS = [
  'Ana Kovač',
  'Tomás Rivera',
  'Mei Tanaka',
  'Priya Nair',
  'Amara Okafor',
  'Jonas Lindqvist',
  'Nguyễn Thị Lan',
  'Łukasz Wójcik',
  'Fatima Zahra El Idrissi',
  'Oisín Ó Briain',
  '山本 葵',
  'Chukwuemeka Eze',
  'Þóra Jónsdóttir',
  '김민준',
  'Siddharth Rao',
  'Zoë van den Berg',
] as const;

export const TOOLS = [
  'Invoice matcher',
  'Ticket triage',
  'Contract clause finder',
  'Weekly digest',
  'Lead scorer',
  'Refund checker',
  'Meeting notes',
  'Résumé screener',
  'Purchase order reader',
  'Shipment tracker',
  'Knowledge base search',
  'Churn explainer',
  'Expense auditor',
  'Onboarding guide',
  'Release note writer',
  'Supplier risk check',
  'Sentiment monitor',
  'Policy lookup',
  'Warranty lookup',
  'Demand planner',
  'Call summary',
  'Address cleaner',
  'Translation desk',
  'Incident reporter',
] as const;

/** Open models; their ids are those of the rate card. */
export const BASE_MODELS = [
  { modelId: 'llama-3.1-8b', name: 'Llama 3.1 8B Instruct', parametersBillions: 8 },
  { modelId: 'llama-3.1-70b', name: 'Llama 3.1 70B Instruct', parametersBillions: 70 },
  { modelId: 'mistral-7b', name: 'Mistral 7B Instruct', parametersBillions: 7 },
  { modelId: 'mixtral-8x7b', name: 'Mixtral 8x7B Instruct', parametersBillions: 47 },
  { modelId: 'phi-3-mini', name: 'Phi-3 Mini 4K', parametersBillions: 4 },
  { modelId: 'gemma-2-9b', name: 'Gemma 2 9B', parametersBillions: 9 },
] as const;

export const SCANNERS = [
  'Regex',
  'Anonymize',
  'Ban Topics',
  'Prompt Injection',
  'Toxicity',
  'Bias Detection',
  'Deanonymize',
  'Relevance',
] as const;

const JAVASCRIPT = { language: 'JavaScript', languageVersion: '20.19.0' } as const;
const PYTHON = { language: 'Python', languageVersion: '3.10.15' } as const;

export const SCRIPTS = [
  { name: 'normalise-invoices', ...PYTHON },
  { name: 'crm-sync', ...JAVASCRIPT },
  { name: 'currency-rates', ...PYTHON },
  { name: 'pdf-splitter', ...PYTHON },
  { name: 'slack-notifier', ...JAVASCRIPT },
  { name: 'address-lookup', ...JAVASCRIPT },
  { name: 'nightly-rollup', ...PYTHON },
] as const;

/** An id that reads like its name: `tool_invoice_matcher`. */
export function idOf(kind: string, name: string): string {
  const word = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_|_$/g, '');
  return `${kind}_${word}`;
}
