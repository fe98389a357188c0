import { type Command } from '../command';
import { administrator } from './administrator';
import { api } from './api';
import { demo } from './demo';
import { jobs } from './jobs';
import { migrate } from './migrate';
import { start } from './start';
import { verify } from './verify';
import { worker } from './worker';

export const commands: readonly Command[] = [start, api, worker, migrate, administrator, demo, verify, jobs];
