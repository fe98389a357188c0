import { rangeOf } from './byte-range';

test.each([
  [undefined, 'whole'],
  ['', 'whole'],
  ['bytes=0-0', { start: 0, end: 0 }],
  ['bytes=2-', { start: 2, end: 9 }],
  ['bytes=-3', { start: 7, end: 9 }],
  ['bytes=-300', { start: 0, end: 9 }],
  ['bytes=4-999999', { start: 4, end: 9 }],
  ['bytes=10-', 'none'],
  ['bytes=10-20', 'none'],
  ['bytes=-0', 'none'],
  ['bytes=5-2', 'whole'],
  ['bytes=-', 'whole'],
  ['bytes=0-1,3-4', 'whole'],
  ['bytes=0-1,'.repeat(1000), 'whole'],
  ['bytes=-1-2', 'whole'],
  ['items=0-1', 'whole'],
  [`bytes=${'9'.repeat(400)}-`, 'whole'],
])('of ten bytes, %j is %j', (header, range) => {
  expect(rangeOf(header, 10)).toEqual(range);
});
