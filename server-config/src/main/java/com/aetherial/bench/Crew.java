package com.aetherial.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Several who work at once until all are done. */
final class Crew {
  private Crew() {}

  /** The work of the one with this number. */
  interface Job {
    void run(int number) throws Exception;
  }

  static void of(int size, Job job) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(size);
    try {
      List<Future<Boolean>> parts = new ArrayList<>();
      for (int i = 0; i < size; i++) {
        int number = i;
        Callable<Boolean> part =
            () -> {
              job.run(number);
              return true;
            };
        parts.add(threads.submit(part));
      }
      for (Future<Boolean> part : parts) {
        part.get();
      }
    } finally {
      threads.shutdownNow();
    }
  }
}
