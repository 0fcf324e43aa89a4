package com.aetherial.payments;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;

import com.aetherial.identity.Actor;
import com.aetherial.identity.Scope;
import com.aetherial.kernel.Time;
import com.aetherial.kernel.entity.Ids;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Compares our books with Stripe's. Events that never arrived are fetched, everything of the last
 * days is compared both ways, what Stripe knows better is taken over, and a report remains.
 */
@Stateless
@TransactionAttribute(NOT_SUPPORTED)
public class StripeReconciliation {
  @Inject LostEvents lost;
  @Inject StripeComparing comparing;
  @Inject ComparisonReports reports;
  @Inject Time time;

  /**
   * Compares now.
   *
   * @throws com.aetherial.kernel.NotAllowed when the actor may not read the books
   * @throws StripeReconciliationRunning when a comparison is under way
   * @throws PaymentProviderUnavailable when Stripe does not answer; the report says so too
   */
  public StripeComparison run(Actor actor) {
    actor.mustHave(Scope.ECONOMY_READ_ANY);
    return run(actor.personId()).orElseThrow(StripeReconciliationRunning::new);
  }

  /** Compares for the platform itself; nothing happens while another node does. */
  public Optional<StripeComparison> runNightly() {
    return run((UUID) null);
  }

  /** The last reports, newest first. */
  public List<StripeComparison> history(Actor actor, int limit) {
    actor.mustHave(Scope.ECONOMY_READ_ANY);
    return reports.latest(limit);
  }

  private Optional<StripeComparison> run(@Nullable UUID requestedBy) {
    UUID id = Ids.next();
    Instant since = reports.goodUntil();
    if (!reports.begin(id, since, requestedBy)) {
      return Optional.empty();
    }
    var result = new ComparisonResult();
    try {
      lost.recover(since, result);
      comparing.compare(since, time.now(), result);
    } catch (RuntimeException failure) {
      reports.fail(id, result, String.valueOf(failure.getMessage()));
      throw failure;
    }
    reports.finish(id, result);
    return reports.latest(1).stream().findFirst();
  }
}
