package com.aetherial.simulator.mpesa;

import com.google.gson.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The provider's own books, so that a test can compare them with the platform's. */
public final class Books {
  private final Pushes pushes;
  private final Payouts payouts;
  private final Purse purse;

  Books(Pushes pushes, Payouts payouts, Purse purse) {
    this.pushes = pushes;
    this.payouts = payouts;
    this.purse = purse;
  }

  /** Whole shillings that a phone has paid in. */
  public long paidInBy(String phone) {
    return pushes.find(one -> one.isPaid() && one.phone.equals(phone)).stream()
        .mapToLong(one -> one.amount)
        .sum();
  }

  /** How often a phone was asked. */
  public int askedOf(String phone) {
    return pushes.find(one -> one.phone.equals(phone)).size();
  }

  /** Whole shillings that a phone has received. */
  public long paidOutTo(String phone) {
    return payouts.list().stream()
        .filter(one -> one.isDone() && one.phone.equals(phone))
        .mapToLong(one -> one.amount)
        .sum();
  }

  /** Whole shillings that were paid under a name of the organisation's. */
  public long paidOutAs(String originator) {
    return payouts.list().stream()
        .filter(one -> one.isDone() && one.originator.equals(originator))
        .mapToLong(one -> one.amount)
        .sum();
  }

  /** The code in which a payout ended; empty when there is none of this name. */
  public Optional<String> payout(String originator) {
    return Optional.ofNullable(payouts.find(originator)).map(found -> found.code);
  }

  /** All totals as JSON: counts, and sums in whole shillings; accounts in hundredths. */
  public JsonObject totals() {
    List<Push> asked = pushes.find(any -> true);
    List<Payout> sent = payouts.list();
    Map<String, Object> totals = new LinkedHashMap<>();
    totals.put("asked", asked.size());
    totals.put("paidIn", asked.stream().filter(Push::isPaid).mapToLong(one -> one.amount).sum());
    totals.put("sent", sent.size());
    totals.put("paidOut", sent.stream().filter(Payout::isDone).mapToLong(one -> one.amount).sum());
    totals.put("working", purse.working());
    totals.put("utility", purse.utility());
    totals.put("charges", purse.charges());
    return Json.object(totals);
  }
}
