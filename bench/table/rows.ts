/** A row as every contender gets it: texts that are ready to be shown, so that only the drawing is compared. */
export type PlainRow = readonly [
  name: string,
  runs: string,
  owner: string,
  lastActive: string,
  status: string,
];

export const headers = ['Tool Name', 'Runs', 'Owner Name', 'Last Active On', 'Status'] as const;

const owners = ['Ana Kovač', 'Tomás Rivera', 'Mei Tanaka', 'Priya Nair', 'Łukasz Wójcik'];

export function plainRows(count: number): PlainRow[] {
  const runs = new Intl.NumberFormat('en');
  return Array.from({ length: count }, (_, at) => [
    `Tool ${String(at + 1).padStart(6, '0')}`,
    runs.format(count - at),
    owners[at % owners.length] ?? '',
    `${(at % 28) + 1} Nov 2026`,
    at % 3 === 0 ? 'Undeployed' : 'Deployed',
  ]);
}
