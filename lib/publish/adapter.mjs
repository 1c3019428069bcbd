import { register } from 'tsx/esm/api';

/** Next's build adapter, which publishes what Next has exported. */
export const name = 'courier';

/** Next loads its adapter as JavaScript; tsx reads the rest, which is TypeScript. */
export async function onBuildComplete(build) {
  const unregister = register();
  const { publishExport } = await import('./publishExport.ts');
  await unregister();
  await publishExport(build);
}

// A build whose command was killed would go on, and write where the next one does.
if (process.channel) {
  process.once('disconnect', () => process.exit(1));
  process.channel.unref();
}
