/** Minutes that a zone's clock is ahead of UTC at a moment. */
export function offsetOf(timeZone: string, at: Date): number {
  const parts = new Intl.DateTimeFormat('en', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  }).formatToParts(at);
  const part = (type: Intl.DateTimeFormatPartTypes) => Number(parts.find((one) => one.type === type)?.value);
  const there = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'));
  return Math.round((there - Math.floor(at.getTime() / 60_000) * 60_000) / 60_000);
}

/** Hours by which `timeZone` is ahead of `here`; halves and quarters where the world has them. */
export const hoursAhead = (timeZone: string, here: string, at: Date): number =>
  (offsetOf(timeZone, at) - offsetOf(here, at)) / 60;
