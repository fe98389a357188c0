import { type PostKind, type ReactionKind } from '@plenum/contract';

/** People by their number in the demo company; 1 to 4 are those one can sign in as. */
export interface Story {
  readonly by: number;
  readonly hoursAgo: number;
  readonly kind?: PostKind;
  /** A space or department by name; absent for the company. */
  readonly space?: string;
  readonly department?: string;
  readonly title?: string;
  readonly text: string;
  readonly reactions?: Partial<Record<ReactionKind, number>>;
  readonly comments?: readonly {
    readonly by: number;
    readonly text: string;
    readonly accepted?: true;
    readonly replies?: readonly { by: number; text: string }[];
  }[];
  readonly poll?: { readonly options: readonly string[]; readonly votes: readonly number[] };
  readonly praise?: { readonly people?: readonly number[]; readonly departments?: readonly string[] };
  readonly pinned?: true;
}

export const stories: readonly Story[] = [
  {
    by: 2,
    hoursAgo: 3,
    kind: 'ANNOUNCEMENT',
    title: 'Winter timetable: what we all say from Monday',
    text: 'From Monday the **winter timetable** is public. Whoever speaks with passengers finds three sentences in the space *Winter timetable*:\n\n1. What changes on your line.\n2. What does **not** change.\n3. Where to look it up in one minute.\n\nPlease read them before your first shift. Thank you!',
    reactions: { THANKS: 14, LIKE: 9 },
    comments: [{ by: 11, text: 'Printed for all counters. Thank you for keeping it to three.' }],
  },
  {
    by: 7,
    hoursAgo: 1.2,
    space: 'Social media daily',
    text: 'Since 8:40 many posts about the **cancelled 8:12 from Lindau**. Tone: annoyed, not hostile. Most people ask the same thing: *does my ticket count for the 9:12?*\n\nIt does. Social Care answers with that one sentence, Press knows. #delay #passengers',
    reactions: { INSIGHTFUL: 11, THANKS: 6 },
    comments: [
      {
        by: 12,
        text: 'Taking the replies until noon.',
        replies: [{ by: 7, text: 'Thank you! I keep an eye on the review sites.' }],
      },
      { by: 19, text: 'Control Room confirms: the 9:12 has four extra coaches.' },
      { by: 4, text: 'From the agency side: planned posts for today are paused until you say so.' },
    ],
  },
  {
    by: 3,
    hoursAgo: 2,
    kind: 'QUESTION',
    space: 'Ask Legal',
    title: 'May we repost a passenger’s photo with credit?',
    text: 'A passenger posted a wonderful picture of the night train in the snow. May we show it on our page if we name her? #photography',
    reactions: { LIKE: 5 },
    comments: [
      {
        by: 23,
        text: 'With her written yes: gladly. A short message is enough, keep it with the picture. Naming alone does not replace the yes.',
        accepted: true,
        replies: [{ by: 3, text: 'Asked, and she is delighted. Thank you for the quick answer!' }],
      },
      { by: 15, text: 'We have a template for that message in the guidelines folder.' },
    ],
  },
  {
    by: 9,
    hoursAgo: 5,
    kind: 'PRAISE',
    text: 'On Sunday night a family was stranded in Bregenz with a broken wheelchair. **Contact Centre** stayed on the line, **Control Room** held the last train for six minutes, and a taxi stood there on arrival. Nobody asked whose job it was.',
    praise: { people: [12, 19], departments: ['Contact Centre', 'Control Room'] },
    reactions: { CELEBRATE: 31, THANKS: 12, LIKE: 8 },
    comments: [
      { by: 1, text: 'This is what we are here for. Thank you.' },
      { by: 12, text: 'The driver deserves the praise: she offered it before anybody asked.' },
    ],
  },
  {
    by: 14,
    hoursAgo: 7,
    kind: 'POLL',
    space: 'App beta',
    title: 'Where should the delay message stand in the app?',
    text: 'We can only put it in one place first. Two hundred testers are split, so we ask you.',
    poll: {
      options: ['At the top of the journey', 'Beside the departure time', 'As a notification only'],
      votes: [17, 26, 4],
    },
    reactions: { INSIGHTFUL: 4 },
    comments: [{ by: 21, text: 'Beside the time, because that is where one looks anyway.' }],
  },
  {
    by: 17,
    hoursAgo: 20,
    space: 'Night trains',
    text: 'The first bookings for **Hamburg–Vienna** opened at midnight.\n\n| Week | Beds sold |\n| --- | --- |\n| 51 | 84 % |\n| 52 | 97 % |\n| 1 | 61 % |\n\nIf you meet journalists today: Press has the numbers, please do not guess. #nighttrain #press',
    reactions: { CELEBRATE: 18, LIKE: 7 },
  },
  {
    by: 26,
    hoursAgo: 23,
    department: 'Customer Care',
    text: 'New in the toolbox: short texts for the *five most asked questions of November*, in English, German, Turkish and Polish. Change them so that they sound like you. What you improve goes back into the box. #feedback',
    reactions: { LIKE: 10, THANKS: 5 },
    comments: [{ by: 12, text: 'The Turkish ones read like a person wrote them. They did: thank you!' }],
  },
  {
    by: 31,
    hoursAgo: 28,
    space: 'Accessibility',
    title: '',
    text: 'We went through the app with four people who use screen readers. The three biggest stumbling blocks:\n\n- the seat map has no names\n- the countdown announces every second\n- `Continue` and `Cancel` are swapped on the payment page\n\nEngineering fixes the second this week. Who takes the first with us? #accessibility #app',
    reactions: { INSIGHTFUL: 13, SUPPORT: 9 },
    comments: [
      {
        by: 14,
        text: 'We do. Can we sit together on Thursday?',
        replies: [{ by: 31, text: 'Thursday at ten, room Elbe.' }],
      },
    ],
  },
  {
    by: 5,
    hoursAgo: 30,
    space: 'New here',
    text: 'First week done! I am in **Sales**, come from hotels, and can help with group contracts and Spanish. Coffee anybody? #welcome',
    reactions: { LIKE: 16, CELEBRATE: 6 },
    comments: [
      { by: 33, text: 'Welcome! Table by the window, every day at half past twelve.' },
      { by: 40, text: '¡Bienvenida!' },
    ],
  },
  {
    by: 23,
    hoursAgo: 46,
    department: 'Legal & Compliance',
    text: 'Passenger rights after long delays, on one page: what we owe, from when, and the sentence that says it kindly. It replaces the old leaflet from today. #passengers',
    reactions: { THANKS: 12, INSIGHTFUL: 5 },
    pinned: true,
  },
  {
    by: 36,
    hoursAgo: 50,
    space: 'Photo of the week',
    text: 'Sunrise on the Fehmarn bridge, from the cab. I waited three years for this light.',
    reactions: { LIKE: 27, CELEBRATE: 4 },
    comments: [{ by: 9, text: 'May I have this as a print?' }],
  },
  {
    by: 8,
    hoursAgo: 52,
    space: 'Brand refresh',
    text: 'Second round of colours is up. Please look at them **on a platform at night**, not on your screen. #campaign',
    reactions: { LIKE: 3 },
  },
];
