import type { ServerStatus } from '../../server/src/lsp/protocol.js';
import type { Messages } from './messages.js';

/** What is known about the server at this moment. `running` is the short time before its first word. */
export type Health =
  | { readonly state: 'starting' | 'running' | 'stopped' }
  | { readonly state: 'reporting'; readonly status: ServerStatus };

/** What the status item shows. */
export interface StatusText {
  readonly text: string;
  readonly detail?: string;
  readonly busy: boolean;
  /** Something is wrong, and a restart is the way out. */
  readonly broken: boolean;
}

export function statusText(health: Health, messages: Messages): StatusText {
  const calm = { busy: false, broken: false };
  switch (health.state) {
    case 'starting':
      return { ...calm, text: messages.starting, busy: true };
    case 'running':
      return { ...calm, text: messages.running };
    case 'stopped':
      return { ...calm, text: messages.stopped, detail: messages.stoppedDetail, broken: true };
    case 'reporting': {
      const { state, plans, findings, milliseconds, version } = health.status;
      if (state === 'checking') return { ...calm, text: messages.checking, busy: true };
      return {
        ...calm,
        text: messages.ready(plans, findings),
        detail: messages.readyDetail(milliseconds, version),
      };
    }
  }
}
