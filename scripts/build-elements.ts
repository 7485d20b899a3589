/** Compiles packages/elements as `tsc -p` does, with lean templates. */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { leanTemplates } from './lean-templates.js';

const folder = join(dirname(fileURLToPath(import.meta.url)), '../packages/elements');
const complaints: ts.Diagnostic[] = [];
const config = ts.getParsedCommandLineOfConfigFile(
  join(folder, 'tsconfig.build.json'),
  {},
  { ...ts.sys, onUnRecoverableConfigFileDiagnostic: (one) => complaints.push(one) },
);
if (config) {
  const host = ts.createCompilerHost(config.options);
  host.readFile = (file) => {
    const code = ts.sys.readFile(file);
    return code !== undefined && file.startsWith(join(folder, 'src')) ? leanTemplates(code) : code;
  };
  const program = ts.createProgram(config.fileNames, config.options, host);
  complaints.push(
    ...config.errors,
    ...ts.getPreEmitDiagnostics(program),
    ...program.emit().diagnostics,
  );
}
if (complaints.length > 0) {
  console.error(ts.formatDiagnosticsWithColorAndContext(complaints, ts.createCompilerHost({})));
  process.exitCode = 1;
}
