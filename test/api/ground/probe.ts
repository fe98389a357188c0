import { type DynamicModule, Inject, Injectable, Module, type OnModuleInit } from '@nestjs/common';
import { Jobs, Subscriptions } from '@plenum/platform';

export type Register = (on: Subscriptions, jobs: Jobs) => void;

@Injectable()
class Probe implements OnModuleInit {
  constructor(
    private readonly subscriptions: Subscriptions,
    private readonly jobs: Jobs,
    @Inject('register') private readonly register: Register,
  ) {}

  onModuleInit(): void {
    this.register(this.subscriptions, this.jobs);
  }
}

@Module({})
class ProbeModule {}

/** A feature that listens and works as the test says. */
export const aProbe = (register: Register): DynamicModule => ({
  module: ProbeModule,
  providers: [Probe, { provide: 'register', useValue: register }],
});
