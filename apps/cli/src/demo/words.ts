/** The words of the demo company. Data only: realistic in shape, about nobody who exists. */

export const departments: readonly {
  readonly name: string;
  readonly parent?: string;
  readonly about: string;
  /** What people do there. */
  readonly titles: readonly string[];
}[] = [
  { name: 'Northwind Rail', about: 'Everybody.', titles: ['Chief of Staff'] },
  {
    name: 'Communications',
    parent: 'Northwind Rail',
    about: 'What we say, and how we listen.',
    titles: ['Communications Manager', 'Editor', 'Internal Communications Lead'],
  },
  {
    name: 'Press',
    parent: 'Communications',
    about: 'Journalists, statements, the newsroom.',
    titles: ['Press Officer', 'Spokesperson', 'Newsroom Editor'],
  },
  {
    name: 'Marketing',
    parent: 'Communications',
    about: 'Campaigns, brand and the website.',
    titles: ['Campaign Manager', 'Content Designer', 'Web Editor'],
  },
  {
    name: 'Customer Care',
    parent: 'Northwind Rail',
    about: 'Passengers first: phone, mail, counters and social.',
    titles: ['Team Lead', 'Service Designer', 'Training Lead'],
  },
  {
    name: 'Social Care',
    parent: 'Customer Care',
    about: 'Answers in public, within minutes.',
    titles: ['Community Manager', 'Social Care Agent', 'Shift Lead'],
  },
  {
    name: 'Contact Centre',
    parent: 'Customer Care',
    about: 'Phone and mail, every day from 5 to midnight.',
    titles: ['Passenger Advisor', 'Shift Lead', 'Team Lead'],
  },
  {
    name: 'Operations',
    parent: 'Northwind Rail',
    about: 'Trains, crews and the timetable.',
    titles: ['Crew Planner', 'Train Driver', 'Timetable Planner'],
  },
  {
    name: 'Control Room',
    parent: 'Operations',
    about: 'What runs now, and what does not.',
    titles: ['Duty Manager', 'Dispatcher', 'Shift Lead'],
  },
  {
    name: 'Product & Engineering',
    parent: 'Northwind Rail',
    about: 'App, ticket shop and passenger information.',
    titles: ['Software Engineer', 'Product Manager', 'Data Analyst'],
  },
  {
    name: 'Sales',
    parent: 'Northwind Rail',
    about: 'Business travel and partners.',
    titles: ['Account Manager', 'Partner Manager', 'Sales Analyst'],
  },
  {
    name: 'People & Culture',
    parent: 'Northwind Rail',
    about: 'Hiring, learning, guidelines.',
    titles: ['Recruiter', 'Learning Designer', 'HR Partner'],
  },
  {
    name: 'Legal & Compliance',
    parent: 'Northwind Rail',
    about: 'Contracts, privacy, passenger rights.',
    titles: ['Counsel', 'Privacy Counsel', 'Compliance Officer'],
  },
  {
    name: 'Finance',
    parent: 'Northwind Rail',
    about: 'Numbers that add up.',
    titles: ['Controller', 'Accountant', 'Procurement Manager'],
  },
];

export const spaces: readonly {
  readonly name: string;
  /** A teller who knows the subject. */
  readonly steward: number;
  readonly visibility: 'OPEN' | 'PRIVATE' | 'HIDDEN';
  readonly about: string;
}[] = [
  { name: 'Winter timetable', steward: 2, visibility: 'OPEN', about: 'Everything about the change on 13 December.' },
  {
    name: 'Social media daily',
    steward: 7,
    visibility: 'OPEN',
    about: 'What is being said about us today, and who answers.',
  },
  { name: 'App beta', steward: 14, visibility: 'OPEN', about: 'Try the next version of the app and say what hurts.' },
  {
    name: 'Accessibility',
    steward: 31,
    visibility: 'OPEN',
    about: 'Travel for everybody: what we learn, what we change.',
  },
  { name: 'Ask Legal', steward: 23, visibility: 'OPEN', about: 'Short questions, plain answers.' },
  { name: 'New here', steward: 33, visibility: 'OPEN', about: 'First weeks, first questions, first lunches.' },
  { name: 'Night trains', steward: 17, visibility: 'OPEN', about: 'The comeback, and the coffee that comes with it.' },
  { name: 'Bike & commute', steward: 21, visibility: 'OPEN', about: 'Routes, repairs and the shower queue.' },
  { name: 'Photo of the week', steward: 36, visibility: 'OPEN', about: 'Trains, skies, people.' },
  { name: 'Brand refresh', steward: 8, visibility: 'PRIVATE', about: 'Drafts of the new look. By request.' },
  { name: 'Press room', steward: 20, visibility: 'PRIVATE', about: 'Statements in preparation.' },
  { name: 'Project Kestrel', steward: 40, visibility: 'HIDDEN', about: 'The purchase nobody talks about yet.' },
];

export const topics = [
  'timetable',
  'delay',
  'passengers',
  'app',
  'tickets',
  'accessibility',
  'winter',
  'press',
  'campaign',
  'lunch',
  'welcome',
  'privacy',
  'sustainability',
  'nighttrain',
  'feedback',
  'training',
] as const;

/** Openings, middles and ends that make many different short texts. */
export const openings = [
  'Quick update from our side:',
  'For everyone who was asking:',
  'A small win today:',
  'Heads up:',
  'We tried something new:',
  'Lesson from this week:',
  'Good morning from the early shift:',
  'Notes from the round with the stations:',
  'Thinking aloud:',
  'This came up three times today:',
  'Kudos first, then news:',
  'Short version:',
] as const;

export const middles = [
  'the replies to delays now go out in under ten minutes on weekdays',
  'the new seat map survived its first Friday peak',
  'passengers understand the refund form since we cut it to five questions',
  'two stations asked for large-print timetables and got them within a day',
  'the press line and the care line finally say the same thing in the same words',
  'crews like the new wording for short trains, because it says what happens next',
  'the ticket machine in platform hall B speaks Turkish and Polish now',
  'we found out why push messages arrived twice, and they no longer do',
  'the weekly numbers are up, but the comments tell a different story',
  'a passenger thanked the whole night crew by name',
  'the photo rights for the autumn campaign are settled',
  'our answer to the strike rumour held, and nobody had to improvise',
] as const;

export const endings = [
  'Questions welcome.',
  'Thanks to everybody who stayed late.',
  'Please tell your teams.',
  'What would you change?',
  'More on Thursday.',
  'Tell me if I missed something.',
  'Numbers follow at noon.',
  'Try it and say what hurts.',
  'Next stop: the regional lines.',
] as const;

/** What people ask, and what one has to know to answer. */
export const questions: readonly { readonly title: string; readonly text: string }[] = [
  {
    title: 'Who has a short text for lost luggage?',
    text: 'I answer five such messages a day and write each of them anew. If you have one that people like, please share it.',
  },
  {
    title: 'How do you hand over between shifts?',
    text: 'Our notes are long, and nobody reads them to the end. What do you write down, and what do you tell instead?',
  },
  {
    title: 'Which form do we give out for missed connections?',
    text: 'I have found two versions, and they ask for different things. Which one is right, and who can withdraw the other?',
  },
  {
    title: 'Can somebody check a translation into Polish?',
    text: 'Twelve lines for the doors of the night trains. Half an hour is enough, and there is cake in it.',
  },
  {
    title: 'What do we answer when the app shows another platform?',
    text: 'It happens when a train is moved at the last minute. Do we trust the board or the app, and who corrects it?',
  },
];

export const replies = [
  'Thank you, this helps a lot.',
  'Can we show this to the stations?',
  'Same here since Monday.',
  'Who holds this for the weekend?',
  'I can take the first shift.',
  'Great work, all of you.',
  'Do we have numbers for the region?',
  'Could Legal have a look first?',
  'Saved this for our team round.',
  'It worked for us as well.',
  'One question: what do we tell the partners?',
  'Nice, and it reads like a person wrote it.',
  'We should write this into the playbook.',
  'Let us try it on the night line.',
] as const;
