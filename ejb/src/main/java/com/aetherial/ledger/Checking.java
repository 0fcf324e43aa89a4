package com.aetherial.ledger;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.UUID;

/** A check from its beginning to what people are told: first the report is safe, then they hear. */
@Stateless
@TransactionAttribute(NOT_SUPPORTED)
public class Checking {
  @Inject ReconciliationDesk desk;
  @Inject LongCheck check;
  @Inject Reports reports;
  @Inject LedgerAlarms alarms;

  /**
   * Carries out a check that was begun.
   *
   * @throws IllegalStateException when it failed; that is noted and told
   */
  public Reconciliation carryOut(UUID id) {
    try {
      if (!check.run(id)) {
        throw new IllegalStateException("Another check was under way.");
      }
    } catch (RuntimeException failure) {
      desk.fail(id, Objects.toString(failure.getMessage(), failure.getClass().getSimpleName()));
      alarms.tellOfChecks();
      throw failure;
    }
    Reconciliation report = reports.find(id);
    if (!report.isClean()) {
      alarms.tellOfViolations(report);
    }
    return report;
  }
}
