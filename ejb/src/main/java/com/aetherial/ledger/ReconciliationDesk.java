package com.aetherial.ledger;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import com.aetherial.identity.People;
import com.aetherial.kernel.Notice;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The transactions of a check: first the report is safe, then people are told. */
@Stateless
@TransactionAttribute(REQUIRES_NEW)
public class ReconciliationDesk {
  private static final Logger LOG = System.getLogger(ReconciliationDesk.class.getName());

  @Inject Books books;
  @Inject People people;
  @Inject Event<Notice> notices;

  /**
   * Checks and writes the report.
   *
   * @param pause how old the last check must be
   * @return whether there is a report of this name now
   */
  public boolean reconcile(UUID id, @Nullable UUID requestedBy, Duration pause) {
    return books
        .query("select ledger.reconcile(cast(?1 as uuid), cast(?2 as uuid), cast(?3 as interval))")
        .setParameter(1, id.toString())
        .setParameter(2, Objects.toString(requestedBy, null))
        .setParameter(3, pause.toSeconds() + " seconds")
        .getSingleResult()
        .equals("DONE");
  }

  /** Tells the operator's log and every administrator that the books are wrong. */
  public void alert(Reconciliation report) {
    String broken =
        report.found().stream()
            .map(Violation::invariant)
            .distinct()
            .collect(Collectors.joining(", "));
    LOG.log(
        Level.ERROR,
        "The books are wrong: {0} violations of {1} in report {2}.",
        report.violations(),
        broken,
        report.id());
    people
        .administrators()
        .forEach(
            person ->
                notices.fire(
                    new Notice(
                            person,
                            "ledger.violated",
                            "The books are wrong",
                            "Broken: " + broken,
                            "/admin/economy/reconciliation")
                        .with(broken)));
  }
}
