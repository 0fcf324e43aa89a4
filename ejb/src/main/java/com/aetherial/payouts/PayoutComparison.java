package com.aetherial.payouts;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;

import com.aetherial.identity.Actor;
import com.aetherial.identity.Scope;
import com.aetherial.kernel.Time;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Compares our withdrawals with the providers' books, both ways. What a provider knows better is
 * taken over as if it had told by itself, late failures above all; what remains is named.
 */
@Stateless
@TransactionAttribute(NOT_SUPPORTED)
public class PayoutComparison {
  private static final Logger LOG = System.getLogger(PayoutComparison.class.getName());
  private static final int SHOWN = 5;
  private static final Duration FRESH = Duration.ofMinutes(15);

  @Inject Providers providers;
  @Inject PayoutNews news;
  @Inject PaidOrders paid;
  @Inject PayoutReports reports;
  @Inject Time time;

  /**
   * Compares now with every provider that can be listed, and keeps what it found. Empty when
   * somebody else compares just now.
   *
   * @throws com.aetherial.kernel.NotAllowed when the actor may not look after payouts
   */
  public Optional<List<PayoutComparisonView>> run(Actor actor) {
    actor.mustHave(Scope.ECONOMY_PAYOUT);
    return run(actor.personId());
  }

  /** Compares for the platform itself. */
  public Optional<List<PayoutComparisonView>> run() {
    return run((UUID) null);
  }

  /**
   * What the last comparisons found, newest first.
   *
   * @throws com.aetherial.kernel.NotAllowed when the actor may not look after payouts
   */
  public List<PayoutReport> latest(Actor actor) {
    actor.mustHave(Scope.ECONOMY_PAYOUT);
    return reports.latest(SHOWN);
  }

  /** Late failures are told within days, so that the window reaches back behind the last report. */
  private Optional<List<PayoutComparisonView>> run(@Nullable UUID askedBy) {
    Instant since = reports.goodUntil();
    return reports
        .begin(askedBy)
        .map(
            report -> {
              List<PayoutComparisonView> found = compareAll(since);
              reports.finish(report, found);
              return found;
            });
  }

  private List<PayoutComparisonView> compareAll(Instant since) {
    List<PayoutComparisonView> all = new ArrayList<>();
    for (PayoutProvider provider : providers.all()) {
      try {
        provider
            .listSince(since)
            .map(theirs -> compare(provider, since, theirs))
            .ifPresent(all::add);
      } catch (RuntimeException away) {
        LOG.log(Level.WARNING, provider.name() + " could not be compared.", away);
        all.add(
            new PayoutComparisonView(
                provider.name(), 0, 0, List.of(provider.title() + " did not answer.")));
      }
    }
    return all;
  }

  private PayoutComparisonView compare(
      PayoutProvider provider, Instant since, List<ProviderPayout> theirs) {
    List<String> differences = new ArrayList<>();
    int repaired = 0;
    for (ProviderPayout one : theirs) {
      PayoutOrder order = news.orderOf(provider.name(), one.externalId()).orElse(null);
      if (order == null) {
        differences.add(one.externalId() + " is unknown here.");
      } else if (!order.amount().equals(one.amount())) {
        differences.add(
            one.externalId() + " is " + one.amount() + " there and " + order.amount() + " here.");
      } else {
        NewsOutcome outcome = news.arrived(provider.name(), one.externalId(), one.answer());
        repaired += outcome == NewsOutcome.APPLIED ? 1 : 0;
      }
    }
    Map<String, ProviderPayout> known =
        theirs.stream()
            .collect(
                Collectors.toMap(
                    ProviderPayout::externalId, Function.identity(), (first, again) -> first));
    Instant from = since.plus(FRESH);
    Instant until = time.now().minus(FRESH);
    paid.within(provider.name(), from, until).stream()
        .filter(name -> !known.containsKey(name))
        .forEach(name -> differences.add(name + " was paid here and is unknown there."));
    if (provider.listsEverything()) {
      paid.acceptedWithin(provider.name(), from, until).stream()
          .filter(name -> !known.containsKey(name))
          .forEach(name -> differences.add(name + " was accepted there and is unknown there."));
    }
    return new PayoutComparisonView(provider.name(), theirs.size(), repaired, differences);
  }
}
