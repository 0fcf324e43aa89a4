package com.aetherial.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Many who do the same at once, each as fast as the answers come.
 *
 * @param connections how many at once
 * @param warmUp how long nothing is measured yet
 * @param measured how long it is
 */
record Load(int connections, Duration warmUp, Duration measured) {

  /** What one of them does again and again, with a connection of its own. */
  interface Work extends AutoCloseable {
    void once() throws Exception;

    @Override
    void close() throws IOException;
  }

  /** Makes the work of the one with this number. */
  interface Worker {
    Work start(int number) throws Exception;
  }

  /**
   * What came out.
   *
   * @param perSecond calls per second while it was measured
   * @param latencies how long those took
   * @param calls all calls that were answered, the warm-up included
   */
  record Result(double perSecond, Latencies latencies, long calls) {}

  private record Part(Latencies latencies, long calls) {}

  Result run(Worker worker) {
    return run(worker, () -> {});
  }

  /** The same, with something to do at the moment when the measuring starts. */
  Result run(Worker worker, Runnable whenMeasuring) {
    ExecutorService threads = Executors.newFixedThreadPool(connections);
    try {
      long begin = System.nanoTime() + warmUp.toNanos();
      long end = begin + measured.toNanos();
      List<Future<Part>> parts = new ArrayList<>();
      for (int i = 0; i < connections; i++) {
        int number = i;
        Callable<Part> task = () -> repeat(worker.start(number), begin, end);
        parts.add(threads.submit(task));
      }
      Thread.sleep(warmUp.toMillis());
      whenMeasuring.run();
      return result(parts);
    } catch (InterruptedException e) {
      throw new IllegalStateException("Interrupted while measuring.", e);
    } finally {
      threads.shutdownNow();
    }
  }

  private Result result(List<Future<Part>> parts) throws InterruptedException {
    List<Latencies> latencies = new ArrayList<>();
    long calls = 0;
    for (Future<Part> future : parts) {
      try {
        Part part = future.get();
        latencies.add(part.latencies());
        calls += part.calls();
      } catch (ExecutionException failed) {
        throw new IllegalStateException("The load was not answered as it should.", failed);
      }
    }
    Latencies all = Latencies.merged(latencies);
    return new Result(all.count() * 1e9 / measured.toNanos(), all, calls);
  }

  private static Part repeat(Work work, long begin, long end) throws Exception {
    Latencies latencies = new Latencies();
    long calls = 0;
    try (work) {
      for (long before = System.nanoTime(); before < end; ) {
        work.once();
        long after = System.nanoTime();
        calls++;
        if (before >= begin) {
          latencies.add(after - before);
        }
        before = after;
      }
    }
    return new Part(latencies, calls);
  }
}
