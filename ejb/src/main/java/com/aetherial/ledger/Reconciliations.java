package com.aetherial.ledger;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;

import com.aetherial.identity.Actor;
import com.aetherial.identity.Scope;
import com.aetherial.kernel.entity.Ids;
import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
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
  private static final Logger LOG = System.getLogger(Reconciliations.class.getName());
  private static final Duration NIGHT = Duration.ofHours(1);

  @Resource ManagedExecutorService executor;
  @Inject ReconciliationDesk desk;
  @Inject Checking checking;
  @Inject Reports reports;
  @Inject Books books;

  /**
   * Begins a check and does not wait for it: large books take minutes.
   *
   * @return how it goes
   * @throws com.aetherial.kernel.NotAllowed when the actor may not read the books
   * @throws ReconciliationRunning when a check is under way
   */
  @TransactionAttribute(NOT_SUPPORTED)
  public CheckRun start(Actor actor) {
    actor.mustHave(Scope.ECONOMY_READ_ANY);
    UUID id = Ids.next();
    if (!desk.begin(id, actor.personId(), Duration.ZERO)) {
      throw new ReconciliationRunning();
    }
    CheckRun run = reports.run();
    executor.execute(() -> inBackground(id));
    return run;
  }

  /** Checks for the platform itself; nothing happens when another node did within the hour. */
  @TransactionAttribute(NOT_SUPPORTED)
  public Optional<Reconciliation> runNightly() {
    UUID id = Ids.next();
    return desk.begin(id, null, NIGHT) ? Optional.of(checking.carryOut(id)) : Optional.empty();
  }

  /** How the last check goes or went. */
  public CheckRun state(Actor actor) {
    actor.mustHave(Scope.ECONOMY_READ_ANY);
    return reports.run();
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

  private void inBackground(UUID id) {
    try {
      var unused = checking.carryOut(id);
    } catch (RuntimeException failure) {
      LOG.log(Level.WARNING, "The check " + id + " of the books failed.", failure);
    }
  }
}
