// Lints every model with the rules in .bpmnlintrc; any finding, warnings too, fails. Installs the tools when missing.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const models = join(here, '../../../processes');
const bpmnlint = join(here, 'node_modules/bpmnlint/bin/bpmnlint.js');

function run(command, args) {
  const { status, error } = spawnSync(command, args, { cwd: here, stdio: 'inherit' });
  if (error) {
    console.error(error.message);
  }
  return status ?? 1;
}

function install() {
  return existsSync(bpmnlint) ? 0 : run('npm', ['ci', '--no-progress']);
}

function lint() {
  const files = readdirSync(models)
    .filter(name => name.endsWith('.bpmn'))
    .map(name => join(models, name));
  console.log(`Linting ${files.length} models`);
  return run(process.execPath, [bpmnlint, '--max-warnings=0', ...files]);
}

process.exitCode = install() || lint();
