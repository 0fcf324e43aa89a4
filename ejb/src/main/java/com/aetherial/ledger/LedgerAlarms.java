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
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Tells administrators and the operator's log what must not stay unseen. The books remember what
 * was told, so that every node may look and each thing is told once.
 */
@Stateless
@TransactionAttribute(REQUIRES_NEW)
public class LedgerAlarms {
  private static final Logger LOG = System.getLogger(LedgerAlarms.class.getName());
  private static final String CHECKS = "/admin/economy/reconciliation";

  @Inject Books books;
  @Inject People people;
  @Inject Event<Notice> notices;

  /** Tells that the books are wrong. */
  public void tellOfViolations(Reconciliation report) {
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
    tell(
        person ->
            new Notice(
                    person, "ledger.violated", "The books are wrong", "Broken: " + broken, CHECKS)
                .with(broken));
  }

  /** Tells once of a check that failed, and once a day that there was none for too long. */
  public void tellOfChecks() {
    List<?> found = books.query("select reason, detail from ledger.check_alarm()").getResultList();
    for (Object each : found) {
      Object[] alarm = (Object[]) each;
      if (alarm[0].equals("FAILED")) {
        LOG.log(Level.ERROR, "The books could not be checked: {0}", alarm[1]);
        tell(person -> failed(person, (String) alarm[1]));
      } else {
        LOG.log(Level.ERROR, "The books were not checked for more than a day.");
        tell(LedgerAlarms::overdue);
      }
    }
  }

  /** Tells once, at each of some marks, how much of the supply is given out. */
  public void tellOfSupply() {
    Object mark = books.query("select ledger.supply_alarm()").getSingleResult();
    if (mark instanceof Integer percent) {
      LOG.log(Level.WARNING, "{0} % of all coins are given out.", percent);
      tell(
          person ->
              new Notice(
                      person,
                      "ledger.supplyLow",
                      percent + " % of all coins are given out",
                      "What the treasury has left is on the page of the supply.",
                      "/economy")
                  .with(percent));
    }
  }

  private static Notice failed(UUID person, String why) {
    String title = "The books could not be checked";
    return new Notice(person, "ledger.checkFailed", title, "It failed with: " + why, CHECKS)
        .with(why);
  }

  private static Notice overdue(UUID person) {
    return new Notice(
        person,
        "ledger.unchecked",
        "The books were not checked",
        "For more than a day no check has come to its end.",
        CHECKS);
  }

  private void tell(Function<UUID, Notice> notice) {
    people.administrators().stream().map(notice).forEach(notices::fire);
  }
}
