/** The folders of what is published; each stands behind those that it imports. */
export const packageFolders = [
  'packages/contract',
  'packages/client',
  'packages/elements',
  'packages/engine',
  'packages/backend',
  'packages/conform',
  'mocks',
  'packages/server',
] as const;
