import { regional } from './language';

const speaking = (...languages: string[]) => jest.spyOn(navigator, 'languages', 'get').mockReturnValue(languages);
afterEach(() => jest.restoreAllMocks());

it('writes dates as the browser’s region does', () => {
  speaking('fr', 'en-GB', 'en-US');
  expect(regional('en')).toBe('en-GB');
  expect(regional('de')).toBe('de');
});

it('passes over what is no language that dates can be written in', () => {
  speaking('en-US@posix', 'C');
  expect(regional('en')).toBe('en');
  expect(() => new Intl.RelativeTimeFormat(regional('en'))).not.toThrow();
});
