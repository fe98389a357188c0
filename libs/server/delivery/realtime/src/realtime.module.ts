import { Module } from '@nestjs/common';
import { DepartmentsModule } from '@plenum/departments';
import { PeopleModule } from '@plenum/people';
import { PostsModule } from '@plenum/posts';
import { SpacesModule } from '@plenum/spaces';
import { KeepRights } from './keep-rights';
import { LiveDoor } from './live-door';
import { LiveRecovery } from './live-recovery';
import { LiveRights } from './live-rights';
import { LiveRooms } from './live-rooms';
import { Live } from './live.server';
import { Presence } from './presence';

@Module({
  imports: [DepartmentsModule, PeopleModule, PostsModule, SpacesModule],
  providers: [KeepRights, Live, LiveDoor, LiveRecovery, LiveRights, LiveRooms, Presence],
  exports: [Live],
})
export class RealtimeModule {}
