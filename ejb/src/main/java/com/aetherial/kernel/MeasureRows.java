package com.aetherial.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Asks the functions of the database with which modules count their days. */
@ApplicationScoped
public class MeasureRows {
  @PersistenceContext(unitName = "aetherial")
  EntityManager database;

  /**
   * The numbers of a day.
   *
   * @param function its name, written by a programmer; it takes the day and answers with measure,
   *     both members and amount
   */
  public List<MeasuredAmount> of(String function, LocalDate day) {
    List<?> rows =
        database
            .createNativeQuery(
                "select measure, first_member, second_member, amount from " + function + "(?1)")
            .setParameter(1, Date.valueOf(day))
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(
            row ->
                new MeasuredAmount(
                    (String) row[0],
                    (String) row[1],
                    (String) row[2],
                    ((Number) row[3]).longValue()))
        .toList();
  }

  /**
   * The days that are others since a moment.
   *
   * @param function its name, written by a programmer; it takes the moment and answers with days
   */
  public Set<LocalDate> changed(String function, Instant since) {
    List<?> rows =
        database
            .createNativeQuery("select cast(day as text) from " + function + "(?1)")
            .setParameter(1, Timestamp.from(since))
            .getResultList();
    return rows.stream()
        .map(String.class::cast)
        .map(LocalDate::parse)
        .collect(Collectors.toUnmodifiableSet());
  }
}
