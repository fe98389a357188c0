import { Injectable } from '@nestjs/common';

/** Where the time comes from, so that tests can move it. */
@Injectable()
export class Clock {
  now(): Date {
    return new Date();
  }
}
