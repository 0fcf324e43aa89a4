package com.aetherial.plugins;

import com.aetherial.plugin.guard.Budget;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Where plugins run: on a few threads of their own, within a budget of time and memory. Whatever
 * does not come back in the end is left alone on its thread, and there are only so many of those.
 */
final class Sandbox implements AutoCloseable {
  private static final Duration OWN_TIME = Duration.ofSeconds(2);
  private static final Duration WHOLE_TIME = Duration.ofSeconds(90);
  private static final long BYTES = 16L * 1024 * 1024;
  private static final int THREADS = 8;
  private static final long IDLE_SECONDS = 30;

  private final ThreadPoolExecutor threads;
  private final Duration own;
  private final Duration whole;

  Sandbox(ThreadFactory factory) {
    this(factory, OWN_TIME, WHOLE_TIME);
  }

  Sandbox(ThreadFactory factory, Duration own, Duration whole) {
    this.own = own;
    this.whole = whole;
    threads =
        new ThreadPoolExecutor(
            0, THREADS, IDLE_SECONDS, TimeUnit.SECONDS, new SynchronousQueue<>(), factory);
  }

  /**
   * Lets a plugin do something.
   *
   * @throws PlatformFailed when it could not, and not because of itself
   */
  <T> T run(ClassLoader plugin, Callable<T> work) throws PluginBroke {
    Future<T> running;
    try {
      running = threads.submit(() -> within(plugin, work));
    } catch (RejectedExecutionException full) {
      throw new PlatformFailed("No thread was left for it.");
    }
    try {
      return running.get(whole.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException late) {
      running.cancel(true);
      throw new PluginBroke("It did not come back.");
    } catch (ExecutionException failure) {
      PlatformFailed.mustNotBeWhy(failure, plugin);
      throw PluginBroke.by(failure.getCause());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new PlatformFailed("The server was stopped meanwhile.");
    }
  }

  private <T> T within(ClassLoader plugin, Callable<T> work) throws Exception {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(plugin);
    try {
      return Budget.within(own, BYTES, work);
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
