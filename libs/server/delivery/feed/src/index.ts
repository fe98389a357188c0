export { FeedModule } from './feed.module';
export { newestOf } from './streams.sql';
export { RememberVisitsAndRankings1763800090000 } from './migrations/1763800090000-remember-visits-and-rankings';
