package com.aetherial.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The analytics of a platform with a million visits in a year, as an administrator opens them. */
final class AnalyticsFigures {
  private static final int ADMINISTRATOR = 90;
  private static final int DAYS = 365;
  private static final double P95 = 0.95;
  private static final Bar BAR = Bar.below(300);
  private static final Duration WARM_UP = Duration.ofSeconds(4);
  private static final Duration MEASURED = Duration.ofSeconds(6);

  /** On each day other people are here, and some of them come every few days. */
  private static final String VISITS =
      """
      insert into analytics.visit (day, person_id, cohort)
      select current_date - d, %s,
        date_trunc('week', current_date - 400 + k %% 300)::date
      from generate_series(0, %d) d, generate_series(1, least(2740, %d)) i,
        lateral (select 1 + (i + d * 37) %% %d as k) one
      """;

  private static final String FIGURES =
      """
      insert into analytics.figure (measure, day, first_member, second_member, amount)
      select f.measure, d::date, f.first_member, f.second_member, f.amount
      from generate_series(current_date - %1$d, current_date, interval '1 day') d,
        lateral analytics.figures_of(d::date) f
      union all
      select 'payments.' || m, d::date, c, '', 100000 + extract(doy from d)::int
      from generate_series(current_date - %1$d, current_date, interval '1 day') d,
        unnest(array['gross', 'net', 'refunded', 'monthly', 'newPayers']) m,
        unnest(array['USD', 'EUR', 'KES', 'JPY']) c
      union all
      select m, d::date, k, '', 1000 + extract(doy from d)::int
      from generate_series(current_date - %1$d, current_date, interval '1 day') d,
        unnest(array['ledger.transfers', 'ledger.coins']) m,
        unnest(ledger.transfer_kinds()) k
      on conflict do nothing
      """;
  private static final String WEEKS =
      """
      select count(analytics.count_retention((current_date - w * 7)::date) is null)
      from generate_series(0, 52) w
      """;

  private final Stage stage;
  private final Options options;
  private final Visitors visitors;

  AnalyticsFigures(Stage stage, Options options, Visitors visitors) {
    this.stage = stage;
    this.options = options;
    this.visitors = visitors;
  }

  List<Figure> measure() throws IOException {
    Sql sql = stage.sql();
    int people = options.people();
    sql.run(VISITS.formatted(Population.ID.formatted("k"), DAYS - 1, people, people));
    sql.run(FIGURES.formatted(DAYS - 1));
    sql.run(WEEKS);
    sql.run("vacuum analyze");
    String username = Population.username(ADMINISTRATOR);
    sql.run("update identity.person set role = 'ADMIN' where username = '" + username + "'");
    String cookie = visitors.logIn(username);
    List<Figure> figures = new ArrayList<>();
    figures.add(
        Figure.of(
            "visits counted", (double) sql.number("select count(*) from analytics.visit"), ""));
    for (String page :
        List.of(
            "/admin/analytics?days=365",
            "/admin/analytics/engagement?days=365",
            "/admin/analytics/retention?weeks=52",
            "/admin/analytics/revenue?days=365",
            "/admin/analytics/report?measure=ledger.coins&by=day&split=kind&days=365")) {
      figures.add(page(page, cookie));
    }
    return figures;
  }

  private Figure page(String path, String cookie) {
    Load.Result result =
        new Load(1, WARM_UP, MEASURED).run(number -> visitors.reading(path, cookie));
    String name = path.replaceFirst("\\?.*", "");
    return Figure.of("page " + name + ", p95", result.latencies().millisAt(P95), "ms", BAR)
        .remarking("a year of %,d days".formatted(DAYS));
  }
}
