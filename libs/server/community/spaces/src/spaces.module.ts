import { Module, type OnModuleInit } from '@nestjs/common';
import { type SpaceId } from '@plenum/contract';
import { Followables, FollowsModule } from '@plenum/follows';
import { Invitations } from './invitation.service';
import { JoinRequests } from './join-request.service';
import { MemberQueries } from './member.queries';
import { MembershipResolver } from './membership.resolver';
import { Memberships } from './membership.service';
import { Seats, streamOf } from './seats';
import { canReadSpace } from './space.policy';
import { SpaceFieldsResolver } from './space-fields.resolver';
import { InvitedByLoader, RequestCountLoader, SpaceLoader } from './space.loader';
import { SpaceQueries } from './space.queries';
import { SpaceResolver } from './space.resolver';
import { Spaces } from './space.service';
import { SpaceSignals } from './space.signals';

@Module({
  imports: [FollowsModule],
  providers: [
    SpaceQueries,
    MemberQueries,
    Seats,
    Spaces,
    Memberships,
    Invitations,
    JoinRequests,
    SpaceLoader,
    RequestCountLoader,
    InvitedByLoader,
    SpaceResolver,
    SpaceSignals,
    SpaceFieldsResolver,
    MembershipResolver,
  ],
  exports: [SpaceQueries, SpaceLoader, Spaces, Memberships, Invitations, JoinRequests],
})
export class SpacesModule implements OnModuleInit {
  constructor(
    private readonly followables: Followables,
    private readonly spaces: SpaceQueries,
  ) {}

  onModuleInit(): void {
    this.followables.register('SPACE', async (viewer, ids, on) => {
      const rows = await this.spaces.byIds(viewer, ids as readonly string[] as SpaceId[], on);
      return rows.flatMap((row) =>
        row ? [{ id: streamOf(row.id), name: row.name, readable: canReadSpace(viewer, row) }] : [],
      );
    });
  }
}
