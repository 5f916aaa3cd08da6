import { watch } from 'node:fs';
import type { Closable } from './surroundings.js';

/** Tells of changes in a folder, as the system reports them. A folder that goes away, or cannot be watched, is quiet. */
export function watchFolder(folder: string, changed: () => void): Closable {
  try {
    const watcher = watch(folder, { persistent: true }, changed);
    // A folder that is removed is a change, and the end of this watch.
    watcher.on('error', () => {
      watcher.close();
      changed();
    });
    return watcher;
  } catch {
    return { close: () => undefined };
  }
}

/** Tells of Ctrl+C, which then no longer ends the process by itself. */
export function onInterrupt(interrupted: () => void): Closable {
  process.on('SIGINT', interrupted);
  return { close: () => process.off('SIGINT', interrupted) };
}
