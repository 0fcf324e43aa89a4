package com.aetherial.payouts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Chooses from which account a payment is made. */
record Debtors(List<DebtorAccount> accounts) {
  Debtors {
    accounts = List.copyOf(accounts);
  }

  /** The account in the creditor's country, else the first; empty when none has the currency. */
  Optional<DebtorAccount> of(CreditOrder order) {
    List<DebtorAccount> able =
        accounts.stream()
            .filter(account -> account.currency().equals(order.amount().currency()))
            .toList();
    return able.stream()
        .filter(account -> account.party().country().equals(order.creditor().country()))
        .findFirst()
        .or(() -> able.stream().findFirst());
  }

  /**
   * The orders by account and rules, in the order of the accounts.
   *
   * @throws IllegalArgumentException when an order can be paid from none
   */
  List<CreditGroup> groups(List<CreditOrder> orders) {
    Map<Way, List<CreditOrder>> ways = new LinkedHashMap<>();
    for (CreditOrder order : orders) {
      DebtorAccount account =
          of(order)
              .orElseThrow(
                  () ->
                      new IllegalArgumentException(
                          "No account pays " + order.amount().currency() + "."));
      ways.computeIfAbsent(
              new Way(account, account.paysBySepa(order.creditor())), way -> new ArrayList<>())
          .add(order);
    }
    return ways.entrySet().stream()
        .map(way -> new CreditGroup(way.getKey().account(), way.getKey().isSepa(), way.getValue()))
        .collect(Collectors.toUnmodifiableList());
  }

  private record Way(DebtorAccount account, boolean isSepa) {}
}
