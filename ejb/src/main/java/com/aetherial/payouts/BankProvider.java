package com.aetherial.payouts;

import com.aetherial.ledger.SystemAccount;
import com.aetherial.payments.entity.Price;
import com.aetherial.payouts.entity.Bic;
import com.aetherial.payouts.entity.Destination;
import com.aetherial.payouts.entity.DestinationKind;
import com.aetherial.payouts.entity.Iban;
import com.aetherial.payouts.entity.LocalAccount;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Pays by files that an administrator takes to the bank. An order that is sent waits for the next
 * file; the bank's own files tell what became of it.
 */
@ApplicationScoped
public class BankProvider implements PayoutProvider {
  static final String NAME = "bank";

  private static final long LEAST_UNITS = 1;
  private static final long MOST_UNITS = 50_000;

  @Inject BankSettings settings;
  @Inject BankQueueDesk queue;

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String title() {
    return "Bank transfer";
  }

  @Override
  public DestinationKind destination() {
    return DestinationKind.BANK_ACCOUNT;
  }

  @Override
  public boolean isAvailable() {
    return !settings.debtors().accounts().isEmpty();
  }

  @Override
  public List<PayoutCurrency> currencies() {
    return settings.debtors().accounts().stream()
        .map(DebtorAccount::currency)
        .distinct()
        .map(BankProvider::limits)
        .toList();
  }

  @Override
  public SystemAccount clearing() {
    return SystemAccount.BANK_CLEARING;
  }

  @Override
  public PayoutAnswer send(PayoutOrder order) {
    Optional<CreditOrder> credit = credit(order);
    if (credit.isEmpty()) {
      return new PayoutAnswer.Failed("BE01", "No bank can write the name or the account.", false);
    }
    if (credit.flatMap(settings.debtors()::of).isEmpty()) {
      return new PayoutAnswer.Failed("AM03", "We have no account in this currency.", true);
    }
    queue.put(order);
    return ask(order);
  }

  /** The queue knows every order from its first sending on, so an absent one has never arrived. */
  @Override
  public PayoutAnswer ask(PayoutOrder order) {
    BankOrderRow row = queue.find(order.externalId()).orElse(null);
    if (row == null) {
      return new PayoutAnswer.NeverArrived();
    }
    return switch (row.state()) {
      case "SETTLED" -> new PayoutAnswer.Done(row.endToEndId());
      case "REFUSED" ->
          new PayoutAnswer.Failed(
              String.valueOf(row.reason()),
              BankReasons.sentence(row.reason()),
              BankReasons.mayRetry(row.reason()));
      case "RETURNED" ->
          new PayoutAnswer.Failed(
              String.valueOf(row.reason()), BankReasons.sentence(row.reason()), false);
      case "TAKEN_BACK" -> takenBack();
      default -> new PayoutAnswer.Pending(row.endToEndId());
    };
  }

  /** Only what is in no file yet can be taken back for certain. */
  @Override
  public PayoutAnswer cancel(PayoutOrder order) {
    return queue.takeBack(order.externalId()) ? takenBack() : ask(order);
  }

  /** What stands in a file for an order; empty when no bank could write it. */
  static Optional<CreditOrder> credit(PayoutOrder order) {
    if (!(order.destination() instanceof Destination.BankAccount to)
        || !SepaText.isReadable(to.holder())) {
      return Optional.empty();
    }
    Iban iban = to.iban() == null ? null : new Iban(to.iban());
    LocalAccount local =
        to.number() == null || to.bankCode() == null
            ? null
            : new LocalAccount(to.country(), to.bankCode(), to.number());
    Bic bic = to.bic() == null ? null : new Bic(to.bic());
    String id = BankQueue.endToEndId(order.externalId());
    return Optional.of(
        new CreditOrder(
            id,
            order.amount(),
            new BankParty(to.holder(), iban, local, bic),
            "Aetherial withdrawal " + id.substring(id.length() - 12)));
  }

  private static PayoutAnswer takenBack() {
    return new PayoutAnswer.Failed(
        "taken-back", "It was taken back before the bank had it.", false);
  }

  private static PayoutCurrency limits(String currency) {
    long unit = BigDecimal.ONE.movePointRight(Price.places(currency)).longValueExact();
    return new PayoutCurrency(currency, LEAST_UNITS * unit, MOST_UNITS * unit, 1);
  }
}
