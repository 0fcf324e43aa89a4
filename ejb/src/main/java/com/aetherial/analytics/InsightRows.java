package com.aetherial.analytics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Single numbers of the sums. */
@ApplicationScoped
class InsightRows {
  private static final String SUM =
      "select coalesce(sum(amount), 0) from analytics.figure where measure = ?1";
  private static final String IN_PERIOD = " and day between ?2 and ?3";
  private static final String LAST =
      " and day = (select max(day) from analytics.counted_day where day between ?2 and ?3)";

  @PersistenceContext(unitName = "aetherial")
  EntityManager database;

  long sum(String measure, Period period) {
    return number(between(SUM + IN_PERIOD, measure, period));
  }

  long sum(String measure, String member, Period period) {
    return number(
        between(SUM + IN_PERIOD + " and first_member = ?4", measure, period)
            .setParameter(4, member));
  }

  long last(String measure, Period period) {
    return number(between(SUM + LAST, measure, period));
  }

  long last(String measure, String member, Period period) {
    return number(
        between(SUM + LAST + " and first_member = ?4", measure, period).setParameter(4, member));
  }

  long average(String measure, Period period) {
    return number(
        between(
            "select coalesce(round(avg(amount)), 0) from analytics.figure where measure = ?1"
                + IN_PERIOD,
            measure,
            period));
  }

  /** All days together. */
  long ever(String measure, String member) {
    return number(
        database
            .createNativeQuery(SUM + " and first_member = ?2")
            .setParameter(1, measure)
            .setParameter(2, member));
  }

  List<String> currencies() {
    List<?> rows =
        database
            .createNativeQuery(
                "select distinct first_member from analytics.figure"
                    + " where measure in ('payments.gross', 'payments.monthly') order by 1")
            .getResultList();
    return rows.stream().map(String.class::cast).toList();
  }

  /** The latest weeks of sign-ups, each with its own weeks up to now. */
  List<CohortView> cohorts(int weeks) {
    List<?> rows =
        database
            .createNativeQuery(
                "select cast(c.week as text), coalesce((select sum(f.amount)"
                    + " from analytics.figure f where f.measure = 'identity.signUps'"
                    + " and f.day >= c.week and f.day < c.week + 7), 0),"
                    + " (select string_agg(coalesce(r.people, 0)::text, ' ' order by n)"
                    + " from generate_series(0, (c.latest - c.week) / 7) n"
                    + " left join analytics.retention r on r.cohort = c.week and r.week = n)"
                    + " from (select cast(d as date) as week, cast(m.monday as date) as latest"
                    + " from (select date_trunc('week', max(day)) as monday"
                    + " from analytics.counted_day) m,"
                    + " generate_series(m.monday - (?1 - 1) * interval '7 days', m.monday,"
                    + " interval '7 days') d) c order by 1 desc")
            .setParameter(1, weeks)
            .getResultList();
    return rows.stream().map(Object[].class::cast).map(InsightRows::cohort).toList();
  }

  private static CohortView cohort(Object[] row) {
    long people = ((Number) row[1]).longValue();
    List<Long> back = Arrays.stream(((String) row[2]).split(" ")).map(Long::valueOf).toList();
    return new CohortView(
        LocalDate.parse((String) row[0]),
        people,
        IntStream.range(0, back.size())
            .mapToObj(week -> Decimals.percent(back.get(week), people))
            .toList());
  }

  private Query between(String sql, String measure, Period period) {
    return database
        .createNativeQuery(sql)
        .setParameter(1, measure)
        .setParameter(2, Date.valueOf(period.from()))
        .setParameter(3, Date.valueOf(period.to()));
  }

  private static long number(Query query) {
    return ((Number) query.getSingleResult()).longValue();
  }
}
