package com.aetherial.system;

import com.aetherial.kernel.Figure;
import com.aetherial.kernel.FigureSource;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;

/** What tells that nobody could restore anything, or that a job does not do its work. */
@Stateless
public class SystemFigures implements FigureSource {
  @PersistenceContext(unitName = "aetherial")
  EntityManager database;

  @Override
  public List<Figure> figures() {
    Object[] row =
        (Object[])
            database
                .createNativeQuery(
                    "select (select count(*) from kernel.job where error is not null),"
                        + " (select extract(epoch from now() - max(started_at))::float8"
                        + "   from system.backup where state = 'DONE'),"
                        + " coalesce((select (state in ('WRONG', 'FAILED'))::int"
                        + "   from system.rehearsal where state <> 'RUNNING'"
                        + "   order by started_at desc limit 1), 0)")
                .getSingleResult();
    List<Figure> figures = new ArrayList<>();
    figures.add(
        Figure.gauge("aetherial_jobs_failed", "Jobs that failed when they ran last.", row[0]));
    figures.add(
        Figure.gauge(
            "aetherial_backup_rehearsal_failed", "Whether the last rehearsal failed.", row[2]));
    if (row[1] != null) {
      figures.add(
          Figure.gauge("aetherial_backup_age_seconds", "Age of the newest backup.", row[1]));
    }
    return figures;
  }
}
