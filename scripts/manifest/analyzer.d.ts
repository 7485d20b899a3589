declare module '@custom-elements-manifest/analyzer/cli.js' {
  /** Runs as the command does; returns the manifest. */
  export function cli(options: {
    readonly argv: readonly string[];
    readonly cwd: string;
    readonly noWrite: boolean;
  }): Promise<unknown>;
}
