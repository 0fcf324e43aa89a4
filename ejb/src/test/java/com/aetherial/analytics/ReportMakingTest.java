package com.aetherial.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.analytics.FigureRows.Cell;
import com.aetherial.kernel.Measure;
import com.aetherial.kernel.Measure.Unit;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Days that are put together. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReportMakingTest {
  private static final LocalDate MONDAY = LocalDate.parse("2026-11-16");
  private static final LocalDate SUNDAY = MONDAY.plusDays(6);

  @Test
  void sums_add_up_and_days_of_nothing_stand_there() {
    Report report = made(Measure.sum("a.b", Unit.COINS), Grain.DAY, at(0, 150), at(2, 5));
    assertThat(report.lines()).hasSize(7);
    assertThat(report.lines().get(0).values()).containsExactly("1.50");
    assertThat(report.lines().get(1).values()).containsExactly("0.00");
    assertThat(made(Measure.sum("a.b", Unit.COINS), Grain.WEEK, at(0, 150), at(2, 5)).lines())
        .containsExactly(new ReportLine("2026-11-16", List.of("1.55")));
  }

  @Test
  void people_of_several_days_are_an_average_of_those_that_were_counted() {
    Measure people = Measure.average("a.b", Unit.PEOPLE);
    assertThat(made(people, Grain.WEEK, at(0, 4), at(1, 2)).lines().get(0).values())
        .containsExactly("2");
  }

  @Test
  void what_is_rather_than_happens_is_that_of_the_last_day() {
    Measure plans = Measure.last("a.b", Unit.MONEY, Measure.CURRENCY);
    ReportQuery query = ReportQuery.over("a.b", Grain.MONTH, MONDAY, SUNDAY).split("currency");
    Report report =
        making(plans, query)
            .of(
                List.of(
                    new Cell(MONDAY, "", "JPY", 900),
                    new Cell(MONDAY.plusDays(2), "", "USD", 1_999)));
    assertThat(report.columns()).containsExactly("JPY", "USD");
    assertThat(report.lines()).containsExactly(new ReportLine("2026-11-16", List.of("0", "19.99")));
  }

  @Test
  void money_of_which_there_is_none_has_no_currency() {
    Measure sold = Measure.sum("a.b", Unit.MONEY, Measure.CURRENCY);
    assertThat(made(sold, Grain.WEEK).lines().get(0).values()).containsExactly("0");
  }

  @Test
  void reports_come_in_the_morning() {
    Instant saturday = Instant.parse("2026-11-21T20:00:00Z");
    assertThat(Schedule.DAILY.after(saturday)).isEqualTo("2026-11-22T06:00:00Z");
    assertThat(Schedule.WEEKLY.after(saturday)).isEqualTo("2026-11-23T06:00:00Z");
    assertThat(Schedule.NEVER.after(saturday)).isNull();
  }

  private static Cell at(int day, long amount) {
    return new Cell(MONDAY.plusDays(day), "", "", amount);
  }

  private static Report made(Measure measure, Grain grain, Cell... cells) {
    return making(measure, ReportQuery.over("a.b", grain, MONDAY, SUNDAY)).of(List.of(cells));
  }

  private static ReportMaking making(Measure measure, ReportQuery query) {
    return new ReportMaking(measure, query, Set.of(MONDAY, MONDAY.plusDays(1), MONDAY.plusDays(2)));
  }
}
