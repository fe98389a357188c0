import { Inject, Injectable } from '@nestjs/common';
import { AnotherCluster, AuditChain, Jobs, LiveTail, Relay } from '@plenum/platform';

export interface RolesOfProcess {
  readonly api: boolean;
  readonly worker: boolean;
}

/** Sets the process to work when every feature has said what it listens to. */
@Injectable()
export class Roles {
  constructor(
    @Inject('roles') private readonly roles: RolesOfProcess,
    private readonly relay: Relay,
    private readonly jobs: Jobs,
    private readonly chain: AuditChain,
    private readonly tail: LiveTail,
    private readonly cluster: AnotherCluster,
  ) {}

  async start(): Promise<void> {
    await this.cluster.settleIn();
    this.relay.defineQueues();
    await this.jobs.open();
    if (this.roles.worker) {
      await this.jobs.work();
      await this.relay.start();
      this.chain.start();
    }
    if (this.roles.api) await this.tail.start();
  }
}
