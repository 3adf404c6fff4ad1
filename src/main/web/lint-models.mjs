// Lints every model with the rules in .bpmnlintrc; any finding, warnings too, fails.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const models = join(here, '../../../processes');
const files = readdirSync(models)
  .filter(name => name.endsWith('.bpmn'))
  .map(name => join(models, name));

const lint = spawnSync(
  process.execPath,
  [join(here, 'node_modules/bpmnlint/bin/bpmnlint.js'), '--max-warnings=0', ...files],
  { cwd: here, stdio: 'inherit' }
);
process.exitCode = lint.status ?? 1;
