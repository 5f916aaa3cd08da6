const seconds = since => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/** Does one step and prints one line with its name and its time; `work` may return words to add. */
export async function step(name, work) {
  const start = performance.now();
  try {
    const result = await work();
    const note = typeof result === 'string' ? `  ${result}` : '';
    console.log(`  ${name.padEnd(34)}${seconds(start).padStart(8)}${note}`);
    return result;
  } catch (error) {
    console.log(`  ${name.padEnd(34)}${seconds(start).padStart(8)}  failed`);
    throw error;
  }
}

export const heading = text => console.log(`\n${text}`);
