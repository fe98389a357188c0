export { RealtimeModule } from './realtime.module';
export { Live } from './live.server';
