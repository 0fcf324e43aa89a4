package com.aetherial.analytics;

import com.aetherial.kernel.Measure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The sums of the days that were counted. */
@ApplicationScoped
class FigureRows {
  private static final List<String> COLUMNS = List.of("first_member", "second_member");

  @PersistenceContext(unitName = "aetherial")
  EntityManager database;

  /** A number of a day, told apart by at most two members. */
  record Cell(LocalDate day, String line, String column, long amount) {}

  /** The numbers that a report is made of; dimensions that it does not ask for are added up. */
  List<Cell> cells(Measure measure, ReportQuery query) {
    String line = column(measure, Grain.of(query.by()).isPresent() ? null : query.by());
    String where = query.where() == null ? "" : column(measure, query.where()) + " = ?4 and ";
    Query sql =
        database
            .createNativeQuery(
                "select cast(day as text), %s, %s, cast(sum(amount) as bigint)"
                        .formatted(line, column(measure, query.split()))
                    + " from analytics.figure where "
                    + where
                    + "measure = ?1 and day between ?2 and ?3 group by 1, 2, 3 order by 1, 2, 3")
            .setParameter(1, measure.key())
            .setParameter(2, Date.valueOf(query.from()))
            .setParameter(3, Date.valueOf(query.to()));
    if (query.where() != null) {
      sql.setParameter(4, query.member());
    }
    List<?> rows = sql.getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(
            row ->
                new Cell(
                    LocalDate.parse((String) row[0]),
                    (String) row[1],
                    (String) row[2],
                    ((Number) row[3]).longValue()))
        .toList();
  }

  /** The days of a period that were counted. */
  Set<LocalDate> counted(LocalDate from, LocalDate to) {
    List<?> rows =
        database
            .createNativeQuery(
                "select cast(day as text) from analytics.counted_day where day between ?1 and ?2")
            .setParameter(1, Date.valueOf(from))
            .setParameter(2, Date.valueOf(to))
            .getResultList();
    Set<LocalDate> days = new TreeSet<>();
    rows.forEach(row -> days.add(LocalDate.parse((String) row)));
    return days;
  }

  /** Which members of a dimension were ever counted. */
  List<String> members(Measure measure, String dimension) {
    List<?> rows =
        database
            .createNativeQuery(
                "select distinct "
                    + column(measure, dimension)
                    + " from analytics.figure where measure = ?1 order by 1 limit 100")
            .setParameter(1, measure.key())
            .getResultList();
    return rows.stream().map(String.class::cast).toList();
  }

  /** The column of a dimension; never a word of the caller's. */
  private static String column(Measure measure, @Nullable String dimension) {
    if (dimension == null) {
      return "cast('' as text)";
    }
    int index = measure.dimensions().indexOf(dimension);
    if (index < 0) {
      throw new NotMeasured();
    }
    return COLUMNS.get(index);
  }
}
