import { collectDefaultMetrics, Registry } from 'prom-client';

/** All that this process tells about itself. */
export const metricsRegistry = new Registry();

collectDefaultMetrics({ register: metricsRegistry });
