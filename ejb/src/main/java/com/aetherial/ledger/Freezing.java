package com.aetherial.ledger;

import com.aetherial.kernel.Moments;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/**
 * Stops and frees the accounts of a person. Whoever stops them waits for transfers that are under
 * way, so that nothing leaves afterwards; each act stays in the books with its reason.
 */
@Stateless
public class Freezing {
  @Inject Books books;

  /**
   * Makes the accounts FROZEN_OUT, FROZEN or CLOSED.
   *
   * @return whether that changed anything
   * @throws NoWallet when the person has no accounts
   * @throws AccountClosed when they were closed before
   * @throws WalletNotEmpty when they should be closed and hold something
   */
  public boolean freeze(UUID person, WalletState mode, String reason, UUID by) {
    return changed(
        books
            .query("select ledger.freeze(cast(?1 as uuid), ?2, ?3, cast(?4 as uuid))")
            .setParameter(1, person.toString())
            .setParameter(2, mode.name())
            .setParameter(3, reason)
            .setParameter(4, by.toString())
            .getSingleResult());
  }

  /**
   * Makes the accounts OPEN again.
   *
   * @return whether that changed anything
   * @throws NoWallet when the person has no accounts
   * @throws AccountClosed when they were closed
   */
  public boolean unfreeze(UUID person, String reason, UUID by) {
    return changed(
        books
            .query("select ledger.unfreeze(cast(?1 as uuid), ?2, cast(?3 as uuid))")
            .setParameter(1, person.toString())
            .setParameter(2, reason)
            .setParameter(3, by.toString())
            .getSingleResult());
  }

  /** The acts upon a person's accounts, newest first. */
  public List<WalletChange> historyOf(UUID person) {
    List<?> rows =
        books
            .query(
                "select c.before, c.after, c.reason, c.changed_by, c.recorded_at from "
                    + Books.IN_THE_NAME_OF
                    + " join ledger.account_change c on c.owner_id = reader.id order by c.seq desc")
            .setParameter(1, person.toString())
            .getResultList();
    return rows.stream().map(Object[].class::cast).map(Freezing::change).toList();
  }

  private static boolean changed(Object outcome) {
    return switch ((String) outcome) {
      case "DONE" -> true;
      case "UNCHANGED" -> false;
      case "no-wallet" -> throw new NoWallet();
      case "account-closed" -> throw new AccountClosed();
      case "not-empty" -> throw new WalletNotEmpty();
      default -> throw new IllegalStateException("The books answered “" + outcome + "”.");
    };
  }

  private static WalletChange change(Object[] row) {
    return new WalletChange(
        WalletState.valueOf((String) row[0]),
        WalletState.valueOf((String) row[1]),
        (String) row[2],
        (UUID) row[3],
        Moments.of(row[4]));
  }
}
