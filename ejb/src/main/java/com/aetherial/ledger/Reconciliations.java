package com.aetherial.ledger;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;

import com.aetherial.identity.Actor;
import com.aetherial.identity.Scope;
import com.aetherial.kernel.entity.Ids;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Checks the books by reading everything again. Each check leaves a report, and one that finds
 * something wrong tells every administrator.
 */
@Stateless
public class Reconciliations {
  private static final Duration NIGHT = Duration.ofHours(1);

  @Inject ReconciliationDesk desk;
  @Inject Reports reports;
  @Inject Books books;

  /**
   * Checks now.
   *
   * @throws com.aetherial.kernel.NotAllowed when the actor may not read the books
   * @throws ReconciliationRunning when a check is under way
   */
  @TransactionAttribute(NOT_SUPPORTED)
  public Reconciliation run(Actor actor) {
    actor.mustHave(Scope.ECONOMY_READ_ANY);
    UUID id = Ids.next();
    if (!desk.reconcile(id, actor.personId(), Duration.ZERO)) {
      throw new ReconciliationRunning();
    }
    return told(id);
  }

  /** Checks for the platform itself; nothing happens when another node did within the hour. */
  @TransactionAttribute(NOT_SUPPORTED)
  public Optional<Reconciliation> runNightly() {
    UUID id = Ids.next();
    return desk.reconcile(id, null, NIGHT) ? Optional.of(told(id)) : Optional.empty();
  }

  /** The last report; empty before the first check. */
  public Optional<Reconciliation> latest(Actor actor) {
    return history(actor, 1).stream().findFirst();
  }

  /** The last reports, newest first. */
  public List<Reconciliation> history(Actor actor, int limit) {
    actor.mustHave(Scope.ECONOMY_READ_ANY);
    return reports.latest(limit);
  }

  /**
   * The last block of the audit chain, to be kept elsewhere; empty before the first block.
   *
   * @throws com.aetherial.kernel.NotAllowed when the actor may not read the books
   */
  public Optional<ChainHead> chainHead(Actor actor) {
    actor.mustHave(Scope.ECONOMY_READ_ANY);
    return ChainReading.headOf(books);
  }

  private Reconciliation told(UUID id) {
    Reconciliation report = reports.find(id);
    if (!report.isClean()) {
      desk.alert(report);
    }
    return report;
  }
}
