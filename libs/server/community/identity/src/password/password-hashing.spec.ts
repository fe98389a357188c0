import { hash } from '@node-rs/argon2';
import { PasswordHashing } from './password-hashing';
import { Turnstile } from './turnstile';

describe('hashing', () => {
  const hashing = new PasswordHashing();

  it('knows a password again, however its letters were composed', async () => {
    const made = await hashing.hash('Ga\u0308rten im Regen');
    expect(made).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(await hashing.verify(made, 'G\u00e4rten im Regen')).toBe(true);
    expect(await hashing.verify(made, 'Gärten im regen')).toBe(false);
    expect(hashing.isOutdated(made)).toBe(false);
  });

  it('sees that a hash was made with other parameters', async () => {
    expect(hashing.isOutdated(await hash('anything', { memoryCost: 8192, timeCost: 2, parallelism: 1 }))).toBe(true);
    expect(hashing.isOutdated('$2b$12$abcdefghijklmnopqrstuv')).toBe(true);
  });

  it('is never right about nobody', async () => {
    expect(await hashing.verifyNothing('no account has this password')).toBe(false);
  });
});

describe('the turnstile', () => {
  it('lets two in, makes the next wait in order and turns away who does not fit', async () => {
    const turnstile = new Turnstile(2, 2, () => new Error('full'));
    const order: number[] = [];
    let inside = 0;
    let most = 0;
    const visit = (n: number) =>
      turnstile.pass(async () => {
        most = Math.max(most, ++inside);
        await new Promise((resolve) => setTimeout(resolve, 5));
        inside--;
        order.push(n);
      });
    const visits = [1, 2, 3, 4].map(visit);
    await expect(visit(5)).rejects.toThrow('full');
    await Promise.all(visits);
    await visit(6);
    expect(most).toBe(2);
    expect(order).toEqual([1, 2, 3, 4, 6]);
  });

  it('goes on after somebody fell', async () => {
    const turnstile = new Turnstile(1, 5, () => new Error('full'));
    const fallen = turnstile.pass(() => Promise.reject(new Error('fell')));
    const next = turnstile.pass(() => Promise.resolve('through'));
    await expect(fallen).rejects.toThrow('fell');
    expect(await next).toBe('through');
  });
});
