import { z } from 'zod';

const port = z.coerce.number().int().min(0).max(65_535);
const url = (...protocols: string[]) =>
  z.string().refine((text) => URL.canParse(text) && protocols.includes(new URL(text).protocol), {
    error: `write a URL that starts with ${protocols.map((protocol) => `${protocol}//`).join(' or ')}`,
  });
const flag = z.enum(['true', 'false'], { error: 'write true or false' }).transform((text) => text === 'true');

/** Every setting there is. The README's table and docker/ are checked against this list. */
const schema = z.object({
  PORT: port.default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  /** The address people use; links in mails start with it. Default: http://localhost:PORT. */
  PUBLIC_URL: url('http:', 'https:').optional(),
  /** Any PostgreSQL 15 or newer; without it an embedded one is started in the data directory. */
  DATABASE_URL: url('postgres:', 'postgresql:').optional(),
  PLENUM_DATA_DIR: z.string().min(1).default('.data'),
  PLENUM_MODE: z
    .enum(['production', 'development', 'test'], { error: 'write production, development or test' })
    .default('production'),
  /** Without it mails wait on the administrator's outbox page. */
  SMTP_URL: url('smtp:', 'smtps:').optional(),
  MAIL_FROM: z.string().min(3).default('Plenum <plenum@localhost>'),
  LOG_LEVEL: z
    .enum(['silent', 'fatal', 'error', 'warn', 'info', 'debug'], {
      error: 'write silent, fatal, error, warn, info or debug',
    })
    .default('info'),
  /** How many proxies stand before the API; their X-Forwarded-For is believed, nobody else's. */
  TRUSTED_PROXIES: z.coerce.number().int().min(0).max(10).default(0),
  /** Lets the metrics endpoint answer to others than this machine. */
  METRICS_TOKEN: z.string().min(16, { error: 'write at least 16 characters' }).optional(),
  /** Whether a first start fills an empty database with the demo company. */
  PLENUM_DEMO: flag.default(true),
  /** Hosts of one's own network that link previews may reach, as host or host:port, separated by commas. */
  EGRESS_ALLOW: z
    .string()
    .regex(/^[^/@\s]*$/, { error: 'write hosts as wiki.example.org or wiki.example.org:8080, separated by commas' })
    .default('')
    .transform((text) => text.toLowerCase().split(',').filter(Boolean)),
  DATABASE_POOL: z.coerce.number().int().min(2).max(100).default(8),
});

export type SettingName = keyof z.infer<typeof schema>;
export const settingNames = Object.keys(schema.shape) as SettingName[];

/** One class, so that it can be injected by its name. */
export class Settings {
  constructor(private readonly values: z.infer<typeof schema>) {}

  get<Name extends SettingName>(name: Name): z.infer<typeof schema>[Name] {
    return this.values[name];
  }
  get publicUrl(): string {
    return (this.values.PUBLIC_URL ?? `http://localhost:${this.values.PORT}`).replace(/\/+$/, '');
  }
  /** Cookies carry the `__Host-` prefix where the browser will take it. */
  get secure(): boolean {
    return this.publicUrl.startsWith('https:');
  }
  with(changes: Partial<z.infer<typeof schema>>): Settings {
    return new Settings({ ...this.values, ...changes });
  }
}

/** Says of each wrong setting what to write instead. */
export class InvalidSettings extends Error {
  constructor(readonly problems: readonly string[]) {
    super(`These settings cannot be used:\n${problems.map((problem) => `  ${problem}`).join('\n')}`);
  }
}

/** An empty variable counts as absent, as compose files write them. Throws `InvalidSettings`. */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const given = Object.fromEntries(
    settingNames.flatMap((name) => (environment[name] ? [[name, environment[name]] as const] : [])),
  );
  const result = schema.safeParse(given);
  if (result.success) return new Settings(result.data);
  throw new InvalidSettings(result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`));
}
