package com.aetherial.payouts;

import com.aetherial.kernel.Figure;
import com.aetherial.kernel.FigureSource;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** How payments by bank go. */
@Stateless
public class BankFigures implements FigureSource {
  @PersistenceContext(unitName = "aetherial")
  EntityManager database;

  /** What waits for us, and what waits for the bank. */
  @Override
  public List<Figure> figures() {
    Object[] row =
        (Object[])
            database
                .createNativeQuery(
                    "select count(*) filter (where o.state = 'QUEUED'),"
                        + " coalesce(extract(epoch from now() - min(o.queued_at)"
                        + "   filter (where o.state = 'QUEUED')), 0)::float8,"
                        + " count(*) filter (where b.state = 'SENT'),"
                        + " coalesce(extract(epoch from now() - min(b.sent_at)"
                        + "   filter (where b.state = 'SENT')), 0)::float8,"
                        + " (select count(*) from payouts.bank_batch f"
                        + "   where f.state in ('MADE', 'RELEASED')),"
                        + " (select count(*) from payouts.bank_line l where l.outcome in"
                        + "   ('UNKNOWN_PAYMENT', 'WRONG_AMOUNT', 'CONTRADICTION', 'FAILED')"
                        + "   and l.resolved_at is null)"
                        + " from payouts.bank_order o"
                        + " left join payouts.bank_batch b on b.id = o.batch_id"
                        + " where o.state in ('QUEUED', 'BATCHED')")
                .getSingleResult();
    return List.of(
        Figure.gauge("aetherial_bank_waiting", "Payments that wait for a file.", row[0]),
        Figure.gauge("aetherial_bank_waiting_seconds", "Age of the oldest of them.", row[1]),
        Figure.gauge("aetherial_bank_undecided", "Payments that the bank has.", row[2]),
        Figure.gauge("aetherial_bank_undecided_seconds", "Age of the oldest of them.", row[3]),
        Figure.gauge("aetherial_bank_files_unsent", "Files that are not at the bank.", row[4]),
        Figure.gauge("aetherial_bank_lines_open", "What the bank says and does not fit.", row[5]));
  }
}
