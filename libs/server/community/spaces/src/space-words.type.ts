import { registerEnumType } from '@nestjs/graphql';
import { MembershipRole, SpaceVisibility } from '@plenum/contract';

registerEnumType(SpaceVisibility, {
  name: 'SpaceVisibility',
  valuesMap: {
    OPEN: { description: 'Every employee reads and may join.' },
    PRIVATE: { description: 'Every employee sees that it exists; only members read, and others ask to join.' },
    HIDDEN: { description: 'Only members and those invited know of it.' },
  },
});
registerEnumType(MembershipRole, { name: 'MembershipRole' });

/** Registered with GraphQL once, for every feature above. */
export { MembershipRole, SpaceVisibility };
