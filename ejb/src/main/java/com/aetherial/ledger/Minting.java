package com.aetherial.ledger;

import com.aetherial.kernel.Moments;
import com.aetherial.ledger.entity.Coins;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * More coins, where the policy allows them: one person asks, another agrees, and what was agreed to
 * enters the treasury at once. Under CAPPED nobody can, whatever they call.
 */
@Stateless
public class Minting {
  private static final String REQUESTS =
      "select id, amount, reason, asked_by, asked_at, state, decided_by, decided_at"
          + " from ledger.supply_requests(?1)";
  private static final String CHANGES =
      "select before, after, reason, changed_by, recorded_at from ledger.supply_changes(?1)";

  @Inject Books books;

  /**
   * Asks for coins.
   *
   * @throws SupplyCapped when the policy is CAPPED
   * @throws SupplyRequestOpen when another request waits for its decision
   */
  public void ask(UUID id, Coins amount, String reason, UUID by) {
    settle(
        books
            .query("select ledger.supply_ask(cast(?1 as uuid), ?2, ?3, cast(?4 as uuid))")
            .setParameter(1, id.toString())
            .setParameter(2, amount.minor())
            .setParameter(3, reason)
            .setParameter(4, by.toString())
            .getSingleResult());
  }

  /**
   * Agrees or refuses; doing the same again changes nothing.
   *
   * @throws NoSuchSupplyRequest when nobody asked under this id
   * @throws SupplyRequestDecided when it was decided the other way
   * @throws NeedsAnotherAdministrator when who asked agrees
   * @throws SupplyCapped when the policy is CAPPED by now
   */
  public void decide(UUID request, UUID transfer, boolean agreed, UUID by) {
    settle(
        books
            .query(
                "select ledger.supply_decide(cast(?1 as uuid), cast(?2 as uuid), ?3,"
                    + " cast(?4 as uuid))")
            .setParameter(1, request.toString())
            .setParameter(2, transfer.toString())
            .setParameter(3, agreed)
            .setParameter(4, by.toString())
            .getSingleResult());
  }

  /** The last requests, newest first. */
  public List<SupplyRequest> latest(int limit) {
    return rows(REQUESTS, limit).map(Minting::request).toList();
  }

  /** How the promise about the supply changed, newest first. */
  public List<SupplyChange> changes(int limit) {
    return rows(CHANGES, limit).map(Minting::change).toList();
  }

  /** Puts the policy and the sink of the configuration into force; null leaves what is. */
  public void configure(@Nullable String policy, @Nullable String sink) {
    settle(
        books
            .query("select ledger.configure_supply(cast(?1 as text), cast(?2 as text))")
            .setParameter(1, policy)
            .setParameter(2, sink)
            .getSingleResult());
  }

  private static void settle(Object outcome) {
    switch ((String) outcome) {
      case "DONE", "UNCHANGED" -> {}
      case "supply-capped" -> throw new SupplyCapped();
      case "supply-request-open" -> throw new SupplyRequestOpen();
      case "supply-request-decided" -> throw new SupplyRequestDecided();
      case "no-such-supply-request" -> throw new NoSuchSupplyRequest();
      case "needs-another-administrator" -> throw new NeedsAnotherAdministrator();
      default -> throw new IllegalStateException("The books answered “" + outcome + "”.");
    }
  }

  @SuppressWarnings("unchecked")
  private Stream<Object[]> rows(String sql, int limit) {
    return books.query(sql).setParameter(1, limit).getResultList().stream();
  }

  private static SupplyRequest request(Object[] row) {
    return new SupplyRequest(
        (UUID) row[0],
        BalancesReading.coins(row[1]),
        (String) row[2],
        (UUID) row[3],
        Moments.of(row[4]),
        (String) row[5],
        (UUID) row[6],
        Moments.ofNullable(row[7]));
  }

  private static SupplyChange change(Object[] row) {
    return new SupplyChange(
        (String) row[0], (String) row[1], (String) row[2], (UUID) row[3], Moments.of(row[4]));
  }
}
