import { registerEnumType } from '@nestjs/graphql';
import { MembershipRole, SpaceVisibility } from '@plenum/contract';

registerEnumType(SpaceVisibility, { name: 'SpaceVisibility' });
registerEnumType(MembershipRole, { name: 'MembershipRole' });

/** Registered with GraphQL once, for every feature above. */
export { MembershipRole, SpaceVisibility };
