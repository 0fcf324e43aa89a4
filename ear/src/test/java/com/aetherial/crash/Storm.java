package com.aetherial.crash;

import com.aetherial.testing.Answer;
import com.aetherial.testing.Member;
import com.aetherial.testing.Pause;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Members who all move coins at once and do not mind when nobody answers. */
final class Storm implements AutoCloseable {
  private static final int THREADS = 6;

  private final List<Member> members;
  private final Member admin;
  private final Auditor auditor;
  private final ExecutorService pool = Executors.newCachedThreadPool();
  private final AtomicInteger numbers = new AtomicInteger();
  private final List<Future<?>> running;
  private volatile boolean calm;

  /** Somebody else who is at work as long as the storm lasts. */
  interface Clerk {
    void work(Random random, BooleanSupplier isOver);
  }

  Storm(Member admin, List<Member> members, Auditor auditor, long seed, List<Clerk> clerks) {
    this.admin = admin;
    this.members = members;
    this.auditor = auditor;
    this.running =
        Stream.concat(
                Stream.generate(() -> (Clerk) (random, isOver) -> rage(random)).limit(THREADS),
                clerks.stream())
            .<Future<?>>map(each -> begun(each, seed + numbers.getAndIncrement()))
            .toList();
  }

  /** Whether everybody is still at it. */
  boolean isRaging() {
    return running.stream().noneMatch(Future::isDone);
  }

  /** Lets everybody finish what they are at. */
  @Override
  public void close() {
    calm = true;
    pool.shutdown();
    try {
      for (Future<?> each : running) {
        each.get(2, TimeUnit.MINUTES);
      }
    } catch (InterruptedException stopped) {
      throw new IllegalStateException("Interrupted while the storm calmed down.", stopped);
    } catch (ExecutionException failed) {
      throw new IllegalStateException(failed.getCause());
    } catch (TimeoutException stuck) {
      throw new IllegalStateException("A request was never answered.", stuck);
    }
  }

  private Future<?> begun(Clerk clerk, long seed) {
    return pool.submit(() -> clerk.work(new Random(seed), () -> calm));
  }

  private void rage(Random random) {
    while (!calm) {
      Wish wish = wish(random);
      auditor.asks(wish);
      try {
        Answer answer = wish.ask();
        if (!auditor.hears(wish, answer)) {
          Pause.shortly();
        }
      } catch (UncheckedIOException nobodyAnswered) {
        auditor.hearsNothing();
        Pause.shortly();
      }
    }
  }

  private Wish wish(Random random) {
    int dice = random.nextInt(100);
    if (dice < 4) {
      return Wish.purchase(any(random), 100L + 50L * random.nextInt(20));
    }
    if (dice < 12) {
      return Wish.grant(admin, line(random, 200));
    }
    if (dice < 20) {
      List<Wish.Line> lines =
          IntStream.range(0, 2 + random.nextInt(18)).mapToObj(i -> line(random, 300)).toList();
      return Wish.batch(admin, random.nextBoolean(), random.nextBoolean(), lines);
    }
    // One in thirty asks for more than anybody has.
    return Wish.transfer(any(random), line(random, random.nextInt(30) == 0 ? 100_000_000 : 500));
  }

  private Wish.Line line(Random random, int most) {
    return new Wish.Line(any(random).username(), 1 + random.nextInt(most));
  }

  private Member any(Random random) {
    return members.get(random.nextInt(members.size()));
  }
}
