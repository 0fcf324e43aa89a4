package com.aetherial.verifier;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Every transfer balances, and its postings are the legs that it names, no more and no fewer. */
final class Legs {
  private static final int LEGS_MIN = 2;

  private final Findings findings;

  Legs(Findings findings) {
    this.findings = findings;
  }

  /** The postings of a transfer in the order of its legs; what is left over is named. */
  List<Posting> check(Entry transfer, List<Posting> postings) {
    mustBalance(transfer);
    List<Posting> left = new ArrayList<>(postings);
    List<Posting> posted = new ArrayList<>();
    List<String> accounts = transfer.accounts();
    List<String> amounts = transfer.amounts();
    for (int leg = 0; leg < Math.min(accounts.size(), amounts.size()); leg++) {
      String account = accounts.get(leg);
      Optional<Posting> line =
          left.stream()
              .filter(
                  one ->
                      one.account().equals(account)
                          && one.recordedAt().equals(transfer.recordedAt()))
              .findFirst();
      String subject = transfer.subject() + ", account " + account;
      findings.mustBe(
          "legs-are-posted",
          subject,
          Posting.said(amounts.get(leg), transfer.kind(), transfer.effectiveAt()),
          line.map(Posting::leg).orElse("no posting"));
      line.ifPresent(posted::add);
      line.ifPresent(left::remove);
    }
    left.forEach(one -> stray(transfer.subject(), one));
    posted.stream().filter(one -> !one.signIsRight()).forEach(one -> sign(transfer, one));
    return posted;
  }

  void stray(String owner, Posting posting) {
    findings.add(
        "legs-are-posted", owner + ", account " + posting.account(), "no posting", posting.leg());
  }

  private void sign(Entry transfer, Posting posting) {
    findings.add(
        "credit-is-the-sign",
        transfer.subject() + ", account " + posting.account(),
        posting.amount(),
        "the other sign");
  }

  private void mustBalance(Entry transfer) {
    List<String> amounts = transfer.amounts();
    BigInteger sum = BigInteger.ZERO;
    BigInteger gross = BigInteger.ZERO;
    for (String text : amounts) {
      BigInteger amount = new BigInteger(text);
      sum = sum.add(amount);
      gross = gross.add(amount.max(BigInteger.ZERO));
    }
    if (sum.signum() != 0
        || amounts.size() < LEGS_MIN
        || amounts.size() != transfer.accounts().size()) {
      findings.add(
          "transfer-balances",
          transfer.subject(),
          "0 in two legs or more",
          "%d in %d of %d accounts".formatted(sum, amounts.size(), transfer.accounts().size()));
    }
    findings.mustBe(
        "amount-is-what-moves",
        transfer.subject(),
        gross.toString(),
        Long.toString(transfer.amount()));
  }
}
