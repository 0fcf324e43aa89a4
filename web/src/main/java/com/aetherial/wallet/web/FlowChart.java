package com.aetherial.wallet.web;

import com.aetherial.kernel.Writing;
import com.aetherial.ledger.DayFlow;
import com.aetherial.ledger.entity.Coins;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What came into a wallet and went out of it, as bars up and down; drawn on the server, so that the
 * page needs neither a script nor a style of its own. The same numbers stand below it as a table.
 *
 * @param top the largest sum of a day, written out
 * @param first what stands under the beginning
 * @param last what stands under the end
 * @param bars one for each day
 * @param moved the days on which something moved, the latest first
 */
public record FlowChart(
    String top, String first, String last, List<FlowBar> bars, List<DayFlow> moved) {
  private static final int WIDTH = 1000;
  private static final long HALF = 140;

  public FlowChart {
    bars = List.copyOf(bars);
    moved = List.copyOf(moved);
  }

  static FlowChart of(List<DayFlow> days, Writing writing) {
    Coins top =
        days.stream()
            .flatMap(day -> Stream.of(day.income(), day.spending()))
            .reduce(Coins.ZERO, (one, other) -> one.compareTo(other) < 0 ? other : one);
    List<FlowBar> bars = new ArrayList<>();
    List<DayFlow> moved = new ArrayList<>();
    for (DayFlow day : days) {
      int x = bars.size() * WIDTH / days.size();
      bars.add(new FlowBar(x, height(day.income(), top), height(day.spending(), top)));
      if (!day.isStill()) {
        moved.add(0, day);
      }
    }
    return new FlowChart(
        writing.amount(top.decimal()),
        writing.day(days.get(0).day()),
        writing.day(days.get(days.size() - 1).day()),
        bars,
        moved);
  }

  /** Whatever is not nothing can be seen. */
  private static int height(Coins sum, Coins top) {
    long part = sum.isZero() ? 0 : Math.multiplyExact(sum.minor(), HALF) / top.minor();
    return sum.isZero() ? 0 : (int) Math.max(2, part);
  }
}
