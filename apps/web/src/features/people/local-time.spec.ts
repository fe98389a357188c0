import { hoursAhead, offsetOf } from './local-time';

const winter = new Date('2026-01-15T23:30:20Z');
const summer = new Date('2026-07-15T12:00:00Z');

it.each([
  ['UTC', winter, 0],
  ['Europe/Berlin', winter, 60],
  ['Europe/Berlin', summer, 120],
  ['Asia/Kolkata', winter, 330],
  ['America/New_York', winter, -300],
])('%s', (zone, at, minutes) => expect(offsetOf(zone, at)).toBe(minutes));

it('counts from where one is, across midnight', () => {
  expect(hoursAhead('Asia/Kolkata', 'Europe/Berlin', winter)).toBe(4.5);
  expect(hoursAhead('America/New_York', 'Europe/Berlin', summer)).toBe(-6);
});
