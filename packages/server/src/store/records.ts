import type { Command } from '@usage-kit/contract';
import type { Opening } from '@usage-kit/engine';

/** The first record of a snapshot. Bodies that begin otherwise were written by something else, or by a later kit. */
export interface SnapshotHead {
  readonly kind: 'snapshot';
  readonly format: 'usage-kit-data/1';
  readonly accounts: readonly {
    readonly accountId: string;
    readonly scenario: string;
    readonly opening: Opening;
  }[];
}

/** A refused advance of an engine that a host asked for; everything else is a command of the contract. */
export type Asked = Command | { readonly type: 'advance'; readonly to: string };

/** What was asked of one account at one instant, in order. */
export interface Step {
  readonly account: string;
  /** Virtual time, RFC 3339 in UTC. */
  readonly at: string;
  readonly commands: readonly Asked[];
}

/** A part of a snapshot: what an account was asked, accepted and refused, in order. */
export interface StepsRecord {
  readonly kind: 'steps';
  readonly steps: readonly Step[];
}

/** The last record of a snapshot: what the accounts come to, so that a replay can be held against it. */
export interface SnapshotEnd {
  readonly kind: 'end';
  readonly now: string;
  readonly accounts: readonly { readonly accountId: string; readonly account: unknown }[];
}

/** The first record of a journal. */
export interface JournalHead {
  readonly kind: 'journal';
  readonly format: 'usage-kit-data/1';
  readonly generation: number;
}

/** What came in together and was written together. It is kept whole or not at all. */
export interface TurnRecord {
  readonly kind: 'turn';
  readonly steps: readonly Step[];
}

/** The server may have shown any instant up to this one, so time continues from here. The last of them counts. */
export interface TimeRecord {
  readonly kind: 'time';
  readonly until: string;
}

export type SnapshotRecord = SnapshotHead | StepsRecord | SnapshotEnd;
export type JournalRecord = JournalHead | TurnRecord | TimeRecord;
