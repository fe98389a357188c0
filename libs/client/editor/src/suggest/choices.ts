import type { MentionKind } from '@plenum/markdown';

export interface MentionChoice {
  readonly kind: MentionKind;
  readonly id: string;
  readonly name: string;
  /** What tells two of one name apart: a person's title and department, a department's parent. */
  readonly title?: string | null;
  readonly picture?: string | null;
}

export interface TopicChoice {
  readonly tag: string;
  readonly title?: string | null;
}

export type SearchMentions = (text: string, signal: AbortSignal) => Promise<readonly MentionChoice[]>;
export type SearchTopics = (text: string, signal: AbortSignal) => Promise<readonly TopicChoice[]>;

export type Choice = { type: 'mention'; mention: MentionChoice } | { type: 'topic'; topic: TopicChoice };
