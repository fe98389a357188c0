import { toSignIn } from './to-sign-in';

it('remembers where one was, with its filters', () => {
  const address = toSignIn({ pathname: '/people', search: '?search=ana&place=Berlin' });
  expect(new URL(address, 'http://plenum').searchParams.get('to')).toBe('/people?search=ana&place=Berlin');
});

it('stays at the sign-in, and remembers nothing of Home', () => {
  expect(toSignIn({ pathname: '/sign-in', search: '?to=%2Fpeople' })).toBe('/sign-in?to=%2Fpeople');
  expect(toSignIn({ pathname: '/', search: '' })).toBe('/sign-in');
});
