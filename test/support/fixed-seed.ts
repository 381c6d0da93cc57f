import fc from 'fast-check';

/**
 * Cases of the laws are the same in every run, so that a failure is of the change it is seen with;
 * `VITE_SEED=…` tries others.
 */
const { VITE_SEED } = import.meta.env as { readonly VITE_SEED?: string };
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(VITE_SEED ?? 20_261_128) });
