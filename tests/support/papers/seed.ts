import fc from 'fast-check';

/** Vitest's setup: properties draw the same inputs in each run; `COURIER_SEED=2` has them draw others. */
fc.configureGlobal({ seed: Number(process.env.COURIER_SEED ?? 1) });
