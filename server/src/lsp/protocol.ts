/** Messages that only Runplan's client and server exchange. The one file of the server that the client imports. */

/** Notification, server to client: what the server is doing, for the status item. */
export const STATUS_NOTIFICATION = 'runplan/status';

export interface ServerStatus {
  readonly state: 'checking' | 'ready';
  /** Plans open in the editor. */
  readonly plans: number;
  /** Findings shown over all open plans. */
  readonly findings: number;
  /** How long the last check took, in milliseconds. */
  readonly milliseconds: number;
  readonly version: string;
}
