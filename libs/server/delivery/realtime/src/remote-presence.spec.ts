import { type PersonId } from '@plenum/contract';
import { FORGET_MS, readPresenceWord, RemotePresence } from './remote-presence';

const [ANA, BEN] = ['ana', 'ben'] as PersonId[] as [PersonId, PersonId];

describe('Presence in other processes', () => {
  it('holds while any of them has the person', () => {
    const there = new RemotePresence();
    there.hear({ say: 'HERE', ids: [ANA, BEN] }, 'one', 0);
    there.hear({ say: 'HERE', ids: [ANA] }, 'two', 0);
    there.hear({ say: 'GONE', ids: [ANA, BEN] }, 'one', 0);
    expect([there.isHere(ANA), there.isHere(BEN)]).toEqual([true, false]);
    expect(there.touchedBy({ say: 'BYE' }, 'two')).toEqual([ANA]);
    there.hear({ say: 'BYE' }, 'two', 0);
    expect(there.isHere(ANA)).toBe(false);
  });

  it('is overdue when it was not repeated, so that a process that was killed leaves nobody behind', () => {
    const there = new RemotePresence();
    there.hear({ say: 'HERE', ids: [ANA, BEN] }, 'one', 0);
    there.hear({ say: 'HERE', ids: [BEN] }, 'one', FORGET_MS / 2);
    expect(there.overdue(FORGET_MS)).toEqual([]);
    expect(there.overdue(FORGET_MS + 1)).toEqual([{ from: 'one', ids: [ANA] }]);
  });

  it.each(['', 'null', '{}', '{"say":"HERE"}', '{"say":"SHOUT","ids":[]}', 'not JSON'])(
    'reads nothing from %p',
    (words) => {
      expect(readPresenceWord(words)).toBeNull();
    },
  );
});
