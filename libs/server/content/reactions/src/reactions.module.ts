import { Module } from '@nestjs/common';
import { Reactions } from './reactions';

@Module({ providers: [Reactions], exports: [Reactions] })
export class ReactionsModule {}
