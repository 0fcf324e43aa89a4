package com.aetherial.payouts;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import com.aetherial.kernel.Refusal;
import com.aetherial.payments.entity.Price;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Takes one line of a bank's file, with everything that follows from it, in one transaction. What
 * does not fit changes nothing and waits for somebody to look at it.
 */
@Stateless
@TransactionAttribute(REQUIRES_NEW)
public class BankLineDesk {
  private static final Pattern OURS = Pattern.compile("[0-9a-f]{33,34}");

  @Inject BankQueue queue;
  @Inject BankImportStore store;
  @Inject PayoutNews news;
  @Inject Withdrawals withdrawals;
  @Inject Incidents incidents;

  /** Takes a line, once; a line that failed before is taken again. */
  public void take(UUID importId, int number, BankLine line) {
    if (!store.isTaken(importId, number)) {
      store.write(importId, number, line, decide(line));
    }
  }

  /** Writes down that a line could not be taken, so that it is taken again with its file. */
  public void fail(UUID importId, int number, BankLine line, Refusal refusal) {
    store.write(
        importId, number, line, new Decision("FAILED", String.valueOf(refusal.getMessage())));
  }

  /**
   * What becomes of a line.
   *
   * @param told why, for who looks at it; null when there is nothing to say
   */
  record Decision(String outcome, @Nullable String told) {}

  private Decision decide(BankLine line) {
    String id = line.endToEndId();
    if (id == null) {
      return ofWhole(line);
    }
    BankOrderRow order = queue.lock(id).orElse(null);
    if (order == null) {
      return isStatement(line) && !OURS.matcher(id).matches()
          ? new Decision("NOT_OURS", null)
          : new Decision("UNKNOWN_PAYMENT", "We have never ordered a payment of this name.");
    }
    Price amount = line.amount();
    if (amount == null ? isStatement(line) : !amount.equals(order.amount())) {
      return wrongAmount(order, amount);
    }
    PayoutAnswer answer = BankVerdict.answer(line).orElse(null);
    if (answer == null) {
      queue.note(id, line.status(), line.reason());
      return new Decision("NOTED", null);
    }
    return apply(line, order, answer);
  }

  /** About a whole file or group; a decision that could not be spread does not fit. */
  private static Decision ofWhole(BankLine line) {
    if (!BankVerdict.isDecision(line.status())) {
      return new Decision("NOTED", null);
    }
    return isStatement(line) && !String.valueOf(line.groupId()).matches("[0-9a-f]{32}-[0-9]+")
        ? new Decision("NOT_OURS", null)
        : new Decision(
            "UNKNOWN_PAYMENT", "It is about no file of ours, or not about all that is in it.");
  }

  private Decision wrongAmount(BankOrderRow order, @Nullable Price amount) {
    String told =
        "We ordered %s, and the bank tells %s."
            .formatted(text(order.amount()), amount == null ? "no amount" : text(amount));
    withdrawals
        .find(order.withdrawalId())
        .ifPresent(
            withdrawal ->
                incidents.open(withdrawal, order.externalId(), Incidents.Kind.WRONG_AMOUNT, told));
    return new Decision("WRONG_AMOUNT", told);
  }

  private Decision apply(BankLine line, BankOrderRow order, PayoutAnswer answer) {
    boolean isDone = answer instanceof PayoutAnswer.Done;
    boolean isWaiting = order.state().equals("QUEUED");
    if (isWaiting && !isDone) {
      return new Decision(
          "CONTRADICTION", "The payment waits for a file, and the bank refuses it already.");
    }
    NewsOutcome outcome = news.arrived(BankProvider.NAME, order.externalId(), answer);
    if (outcome == NewsOutcome.INCIDENT || outcome == NewsOutcome.STRANGER) {
      return new Decision("CONTRADICTION", "It contradicts what was decided about the withdrawal.");
    }
    if (outcome == NewsOutcome.KNOWN) {
      return new Decision("KNOWN", null);
    }
    queue.note(order.endToEndId(), line.status(), line.reason());
    queue.decide(order.endToEndId(), BankVerdict.stateAfter(order.state(), answer));
    return "SENT".equals(order.batchState())
        ? new Decision("APPLIED", null)
        : new Decision("CONTRADICTION", "The bank has it, and its file was not marked as sent.");
  }

  private static boolean isStatement(BankLine line) {
    return line.status().equals(BankLine.BOOKED) || line.status().equals(BankLine.RETURNED);
  }

  private static String text(Price price) {
    return price.currency() + " " + price.amount();
  }
}
