-- one line a run: rate, latencies in milliseconds, answers other than 2xx and 3xx, broken connections
done = function(summary, latency)
  local errors = summary.errors
  io.write(string.format(
    "REPORT %8.0f/s   p50 %7.2f ms   p95 %7.2f ms   p99 %7.2f ms   failed %d\n",
    summary.requests / (summary.duration / 1e6),
    latency:percentile(50) / 1000, latency:percentile(95) / 1000, latency:percentile(99) / 1000,
    errors.status + errors.connect + errors.read + errors.write + errors.timeout))
end
