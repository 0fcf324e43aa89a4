package com.aetherial.kernel;

import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.ScheduleExpression;
import jakarta.ejb.Singleton;
import jakarta.ejb.Timer;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Writes down every few seconds how jobs went and that this node is there. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class JobKeeping {
  private static final long HALF_SECOND_MILLIS = 500;

  @Inject JobBook book;
  @Inject JobRows rows;
  @Resource TimerService timers;

  private final long startedAt = System.currentTimeMillis();

  @Job(value = "kernel.jobKeeping", byHand = false)
  @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
  public void keep() {
    List<JobRun> runs = book.take();
    try {
      rows.keep(runs);
    } catch (RuntimeException failure) {
      book.giveBack(runs);
      throw failure;
    }
    rows.seen(BuildFacts.version(), startedAt);
  }

  /** When a timer with this schedule fires next; empty when there is none. */
  public Optional<Instant> next(Schedule schedule) {
    return timers.getAllTimers().stream()
        .filter(timer -> timer.isCalendarTimer() && isOf(timer, schedule))
        .map(timer -> nearest(Instant.now().plusMillis(timer.getTimeRemaining())))
        .findFirst();
  }

  /** Timers fire at full seconds; asking takes a little of one. */
  private static Instant nearest(Instant moment) {
    return moment.plusMillis(HALF_SECOND_MILLIS).truncatedTo(ChronoUnit.SECONDS);
  }

  private static boolean isOf(Timer timer, Schedule schedule) {
    ScheduleExpression expression = timer.getSchedule();
    return expression.getHour().equals(schedule.hour())
        && expression.getMinute().equals(schedule.minute())
        && expression.getSecond().equals(schedule.second());
  }
}
