package com.aetherial.wallet;

import com.aetherial.ledger.DayFlow;
import com.aetherial.ledger.Flow;
import com.aetherial.ledger.entity.Coins;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What moved in a wallet lately.
 *
 * @param days the last thirty, oldest first, also those on which nothing moved
 * @param month what moved since the month began
 */
public record Lately(List<DayFlow> days, Flow month) {
  private static final int DAYS = 30;

  public Lately {
    days = List.copyOf(days);
  }

  /** The first day that has to be known. */
  static LocalDate begin(LocalDate today) {
    LocalDate first = today.minusDays(DAYS - 1L);
    LocalDate month = today.withDayOfMonth(1);
    return first.isBefore(month) ? first : month;
  }

  static Lately of(List<DayFlow> known, LocalDate today) {
    Map<LocalDate, DayFlow> byDay =
        known.stream().collect(Collectors.toMap(DayFlow::day, Function.identity()));
    List<DayFlow> days =
        Stream.iterate(today.minusDays(DAYS - 1L), day -> day.plusDays(1))
            .limit(DAYS)
            .map(day -> byDay.getOrDefault(day, new DayFlow(day, Coins.ZERO, Coins.ZERO)))
            .toList();
    LocalDate month = today.withDayOfMonth(1);
    List<DayFlow> ofMonth = known.stream().filter(flow -> !flow.day().isBefore(month)).toList();
    return new Lately(
        days, new Flow(sum(ofMonth, DayFlow::income), sum(ofMonth, DayFlow::spending)));
  }

  private static Coins sum(List<DayFlow> flows, Function<DayFlow, Coins> part) {
    return flows.stream().map(part).reduce(Coins.ZERO, Coins::plus);
  }
}
