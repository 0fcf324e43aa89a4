package com.aetherial.kernel;

import jakarta.annotation.Priority;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.AroundTimeout;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.io.Serializable;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Stands around every {@link Job}, sees how it goes, and lets one that is alone be alone. */
@Job
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
public class JobWatch implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final Logger LOG = System.getLogger(JobWatch.class.getName());
  private static final long NANOS_OF_MILLI = 1_000_000;

  @Inject transient JobBook book;
  @Inject transient JobRows rows;
  @Inject transient Startup startup;

  /** A timer fired: before the schema is there, nothing is done. */
  @AroundTimeout
  public @Nullable Object byClock(InvocationContext work) throws Exception {
    return startup.isReady() && isMine(work, false) ? watched(work, true) : null;
  }

  /** Somebody started it. */
  @AroundInvoke
  public @Nullable Object byHand(InvocationContext work) throws Exception {
    return isMine(work, true) ? watched(work, false) : null;
  }

  private boolean isMine(InvocationContext work, boolean isByHand) {
    Job job = job(work);
    return !job.alone() || rows.claim(job.value(), isByHand);
  }

  private @Nullable Object watched(InvocationContext work, boolean isByClock) throws Exception {
    Instant startedAt = Instant.now();
    long start = System.nanoTime();
    try {
      Object result = work.proceed();
      note(work, JobRun.of(job(work).value(), startedAt, since(start), null));
      return result;
    } catch (RuntimeException failure) {
      note(work, JobRun.of(job(work).value(), startedAt, since(start), failure));
      if (!isByClock || !isOutsideOfTransactions(work)) {
        throw failure;
      }
      LOG.log(Level.WARNING, "The job " + job(work).value() + " failed this time.", failure);
      return null;
    }
  }

  /** A job that is alone is rare, and others wait for what became of it. */
  private void note(InvocationContext work, JobRun run) {
    if (!job(work).alone()) {
      book.note(run);
      return;
    }
    try {
      rows.keep(List.of(run));
    } catch (RuntimeException unwritten) {
      LOG.log(Level.WARNING, "What became of " + run.name() + " is written down later.", unwritten);
      book.note(run);
    }
  }

  private static long since(long start) {
    return (System.nanoTime() - start) / NANOS_OF_MILLI;
  }

  /** Where the container holds a transaction, only a failure that it sees rolls it back. */
  private static boolean isOutsideOfTransactions(InvocationContext work) {
    TransactionManagement mark =
        work.getMethod().getDeclaringClass().getAnnotation(TransactionManagement.class);
    return mark != null && mark.value() == TransactionManagementType.BEAN;
  }

  private static Job job(InvocationContext work) {
    return work.getMethod().getAnnotation(Job.class);
  }
}
