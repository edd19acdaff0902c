import {
  Counter,
  type CounterConfiguration,
  collectDefaultMetrics,
  Gauge,
  type GaugeConfiguration,
  Histogram,
  type HistogramConfiguration,
  Registry,
} from 'prom-client'

type Own<T> = Omit<T, 'registers'>

/** The metrics that `/metrics` reports. Domains add their own metrics; each name is unique. */
export type Metrics = {
  counter<T extends string>(configuration: Own<CounterConfiguration<T>>): Counter<T>
  gauge<T extends string>(configuration: Own<GaugeConfiguration<T>>): Gauge<T>
  histogram<T extends string>(configuration: Own<HistogramConfiguration<T>>): Histogram<T>
  /** Returns all metrics in the text format of Prometheus. */
  text(): Promise<string>
}

export function createMetrics(): Metrics {
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry })
  return {
    counter: (configuration) => new Counter({ ...configuration, registers }),
    gauge: (configuration) => new Gauge({ ...configuration, registers }),
    histogram: (configuration) => new Histogram({ ...configuration, registers }),
    text: () => registry.metrics(),
  }
}
