#!/usr/bin/env -S node --import tsx
import { runCourier } from './runCourier';

await runCourier(process.argv.slice(2));
