import type { Fault } from '@/lib/fault/fault';

/** Why a site was not published: faults of it, or one message for the operator. */
export type Report = { readonly faults: readonly Fault[] } | { readonly message: string };
