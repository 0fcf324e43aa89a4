package com.aetherial.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** The same thing done by many at the same time. */
public final class AtOnce {
  private AtOnce() {}

  /** Does it so many times on so many threads; the answers come in any order of time. */
  public static <T> List<T> times(int times, int threads, Callable<T> work) {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<Callable<T>> all = new ArrayList<>();
      for (int i = 0; i < times; i++) {
        all.add(work);
      }
      List<T> answers = new ArrayList<>();
      for (Future<T> each : pool.invokeAll(all)) {
        answers.add(each.get());
      }
      return answers;
    } catch (InterruptedException e) {
      throw new IllegalStateException("Interrupted while others worked.", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } finally {
      pool.shutdownNow();
    }
  }
}
