// docker/ cannot be run where the tests run. What can be known without: the files are well formed, and every path,
// command, setting, service and volume they name exists.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { DockerfileParser } from 'dockerfile-ast';
import { validate } from 'dockerfile-utils';
import { parse } from 'yaml';

const problems = [];
const text = (file) => readFileSync(file, 'utf8');

const settings = new Set(
  [...text('libs/server/platform/src/config/settings.ts').matchAll(/^ {2}([A-Z][A-Z_]+):/gm)].map((m) => m[1]),
);
/** Set for others than Plenum. */
const foreign = new Set(['NODE_ENV']);
const sources = (folder) =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.ts') && !name.endsWith('.spec.ts'))
        .map((name) => text(join(folder, name)))
        .join('\n')
    : '';
const cli = sources('apps/cli/src');
const platform = sources('libs/server/platform/src');

function checkSetting(where, name) {
  if (!settings.has(name) && !foreign.has(name)) problems.push(`${where}: there is no setting ${name}`);
}

/** Commands and options as the command line program spells them: a string, or the key of an object. */
function checkCommand(where, words) {
  for (const word of words.filter((one) => !one.startsWith('/'))) {
    const name = word.replace(/^--/, '');
    if (!new RegExp(`['"\`]${name}['"\`]|\\b${name}:`).test(cli)) problems.push(`${where}: plenum knows no "${word}"`);
  }
}

function checkHealthPath(where, path) {
  const [controller, route] = path.split('/').filter(Boolean);
  if (!platform.includes(`@Controller('${controller}')`) || !platform.includes(`@Get('${route}')`)) {
    problems.push(`${where}: nothing answers ${path}`);
  }
}

function checkDockerfile(file) {
  const content = text(file);
  for (const { range, message } of validate(content)) problems.push(`${file}:${range.start.line + 1}: ${message}`);
  const dockerfile = DockerfileParser.parse(content);
  const stages = new Set(
    dockerfile
      .getFROMs()
      .map((from) => from.getBuildStage())
      .filter(Boolean),
  );
  for (const copy of dockerfile.getCOPYs()) {
    const from = copy
      .getFlags()
      .find((flag) => flag.getName() === 'from')
      ?.getValue();
    const named = copy.getArguments().map(String).slice(0, -1);
    if (from && !stages.has(from)) problems.push(`${file}: there is no stage ${from}`);
    if (!from) for (const path of named) if (!existsSync(path)) problems.push(`${file}: there is no ${path}`);
  }
  for (const env of dockerfile.getENVs())
    for (const property of env.getProperties()) checkSetting(file, property.getName());
  const outputs = readdirSync('apps')
    .map((app) => text(`apps/${app}/project.json`))
    .join('\n');
  const words = dockerfile
    .getENTRYPOINTs()
    .flatMap((entry) => entry.getJSONStrings().map((word) => word.getJSONValue()));
  for (const path of words.filter((word) => word.startsWith('dist/'))) {
    if (!outputs.includes(`{workspaceRoot}/${dirname(path)}`)) problems.push(`${file}: no build makes ${path}`);
  }
  checkCommand(
    file,
    dockerfile.getCMDs().flatMap((cmd) => cmd.getJSONStrings().map((word) => word.getJSONValue())),
  );
  for (const [, path] of content.matchAll(/:\$\{process\.env\.PORT\}(\/[\w/]+)/g)) checkHealthPath(file, path);
  if (!dockerfile.getInstructions().some((one) => one.getKeyword() === 'USER')) problems.push(`${file}: runs as root`);
}

function checkCompose(file) {
  const compose = parse(text(file), { merge: true });
  const here = dirname(file);
  for (const [name, service] of Object.entries(compose.services)) {
    const where = `${file}: ${name}`;
    const ours = Boolean(service.build);
    if (ours && !existsSync(join(here, service.build.context, service.build.dockerfile))) {
      problems.push(`${where}: there is no ${service.build.dockerfile}`);
    }
    if (!ours && !/:[\w.-]*\d/.test(service.image)) problems.push(`${where}: ${service.image} names no version`);
    if (ours) {
      for (const setting of Object.keys(service.environment)) checkSetting(where, setting);
      checkCommand(where, service.command ?? []);
    }
    for (const needed of Object.keys(service.depends_on ?? {})) {
      if (!compose.services[needed]) problems.push(`${where}: there is no service ${needed}`);
    }
    for (const mount of service.volumes ?? []) {
      const [source] = mount.split(':');
      const exists = source.startsWith('.') ? existsSync(normalize(join(here, source))) : source in compose.volumes;
      if (!exists) problems.push(`${where}: there is no ${source}`);
    }
    for (const url of Object.values(service.environment ?? {}).map(String)) {
      const host = /^\w+:\/\/(?:[^@/]*@)?([a-z]+):\d+/.exec(url)?.[1];
      if (host && host !== 'localhost' && !compose.services[host])
        problems.push(`${where}: there is no service ${host}`);
    }
  }
}

checkDockerfile('docker/Dockerfile');
for (const name of readdirSync('docker').filter((file) => file.endsWith('.yml'))) checkCompose(join('docker', name));

if (problems.length > 0) {
  console.error(problems.join('\n'));
  process.exit(1);
}
