const KiB = 1024;
const MiB = 1024 * KiB;

/** Every bound that both sides know. Lengths are in characters, sizes in bytes, unless the name says otherwise. */
export const limits = {
  post: { text: 20_000, title: 200, mentions: 50, topics: 20, attachments: 10, scheduleDays: 365 },
  poll: { minOptions: 2, maxOptions: 10, option: 150, openDays: 90 },
  praise: { recipients: 20 },
  comment: { text: 8_000, depth: 2, mentions: 50 },
  report: { reason: 1_000 },
  /** Longer than what may be published, so that words over the limit are kept until they are shortened. */
  draft: { perPerson: 100, title: 1_000, text: 100_000 },
  person: { name: 120, title: 120, place: 120, skill: 60, skills: 30, email: 254, phone: 40, about: 2_000 },
  password: { min: 10, max: 256 },
  department: { name: 120, description: 2_000, depth: 12 },
  space: { name: 80, description: 2_000, invitees: 200, departments: 20, message: 500, reason: 500 },
  mute: { days: 366 },
  topic: { tag: 50 },
  search: { text: 200 },
  page: { default: 20, max: 100 },
  clientKey: { min: 8, max: 64 },
  file: {
    bytes: 25 * MiB,
    pictureBytes: 15 * MiB,
    pictureSide: 12_000,
    picturePixels: 50_000_000,
    name: 200,
    perDay: 1_000,
    bytesPerDay: 2 * 1024 * MiB,
  },
  csv: { bytes: 32 * MiB, rows: 100_000 },
  operation: { bytes: 256 * KiB, tokens: 2_000, depth: 14, aliases: 30, directives: 30, cost: 5_000 },
} as const;
