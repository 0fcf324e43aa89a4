package com.aetherial.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/** Many callers at the same moment; callers retry when the database asks them to. */
final class Crowd {
  private Crowd() {}

  /** Runs the work of every caller at once and gives back all answers. */
  static <T> List<T> of(int callers, IntFunction<T> work) {
    ExecutorService threads = Executors.newFixedThreadPool(callers);
    try {
      var start = new CountDownLatch(1);
      List<Future<T>> running = new ArrayList<>();
      for (int caller = 0; caller < callers; caller++) {
        int number = caller;
        Callable<T> patient =
            () -> {
              start.await();
              return patiently(() -> work.apply(number));
            };
        running.add(threads.submit(patient));
      }
      start.countDown();
      return answers(running);
    } finally {
      threads.shutdownNow();
    }
  }

  private static <T> List<T> answers(List<Future<T>> running) {
    List<T> answers = new ArrayList<>();
    for (Future<T> one : running) {
      try {
        answers.add(one.get());
      } catch (ExecutionException failed) {
        throw new IllegalStateException(failed.getCause());
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(stopped);
      }
    }
    return answers;
  }

  /** A serialization failure means "try again"; a deadlock would not be retried but fail. */
  static <T> T patiently(Supplier<T> work) {
    for (int attempt = 1; ; attempt++) {
      try {
        return work.get();
      } catch (LedgerDatabase.BrokenStatement broken) {
        if (!broken.state().equals("40001") || attempt == 100) {
          throw broken;
        }
      }
    }
  }
}
