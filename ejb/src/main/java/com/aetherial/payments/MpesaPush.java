package com.aetherial.payments;

import com.aetherial.kernel.Time;
import com.aetherial.mpesa.AskPhone;
import com.aetherial.mpesa.ConversationView;
import com.aetherial.mpesa.Pushes;
import com.aetherial.mpesa.entity.Progress;
import com.aetherial.payments.entity.PaymentWay;
import com.aetherial.payments.entity.Price;
import com.aetherial.payments.entity.Purchase;
import com.aetherial.payments.entity.PurchaseOrder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * M-Pesa asks the buyer's phone for the money. There is no page and no list to look at: what a
 * prompt ended in is told by callback, or when somebody asks.
 */
@ApplicationScoped
class MpesaPush implements PaymentGateway {
  /** Its word in purchases. */
  static final String CODE = "mpesa";

  private static final String CURRENCY = "KES";
  private static final long CENTS = 100;
  private static final long SHILLINGS_MAX = 250_000;
  private static final Duration PAYABLE = Duration.ofMinutes(10);
  private static final Duration FORGOTTEN = Duration.ofHours(1);
  private static final Pattern KENYAN = Pattern.compile("(?:\\+?254|0)([17][0-9]{8})");

  @Inject Pushes pushes;
  @Inject PriceList prices;
  @Inject Time time;

  @Override
  public String code() {
    return CODE;
  }

  @Override
  public boolean isReady() {
    return pushes.isReady() && prices.currencies().contains(CURRENCY);
  }

  @Override
  public boolean isSimulated() {
    return pushes.isSimulated();
  }

  @Override
  public List<String> currencies() {
    return List.of(CURRENCY);
  }

  @Override
  public Duration payableFor() {
    return PAYABLE;
  }

  /** What it costs in whole shillings, as no smaller coin can be sent. */
  @Override
  public PurchaseOrder order(BuyCoins command) {
    String wanted = command.currency();
    if (wanted != null && !wanted.equals(CURRENCY)) {
      throw new CurrencyNotOffered(wanted, currencies());
    }
    PurchaseOrder exact = prices.tariff(CURRENCY).order(command);
    long shillings = (exact.price().minor() + CENTS - 1) / CENTS;
    if (shillings > SHILLINGS_MAX) {
      throw new PriceTooHigh(CURRENCY + " " + shillings, CURRENCY + " " + SHILLINGS_MAX);
    }
    Price whole = new Price(shillings * CENTS, CURRENCY);
    return new PurchaseOrder(exact.bundle(), exact.coins(), exact.bonus(), whole, exact.rate());
  }

  @Override
  public PaymentWay way(BuyCoins command) {
    String written = String.valueOf(command.phone()).replaceAll("[ -]", "");
    Matcher number = KENYAN.matcher(written);
    if (!number.matches()) {
      throw new PhoneMissing();
    }
    return new PaymentWay(CODE, "254" + number.group(1));
  }

  @Override
  public ProviderAnswer open(Purchase purchase) {
    String phone = String.valueOf(purchase.way().phone());
    long shillings = purchase.order().price().minor() / CENTS;
    ConversationView asked = pushes.ask(new AskPhone(purchase.id().toString(), phone, shillings));
    String code = String.valueOf(asked.code());
    if (asked.progress() == Progress.NOT_SENT) {
      return new ProviderAnswer(ProviderAnswer.Verdict.UNKNOWN, null, "It was not sent.");
    }
    return asked.progress() == Progress.FAILED && code.contains(".")
        ? new ProviderAnswer(ProviderAnswer.Verdict.REFUSED, null, code)
        : ProviderAnswer.done(session(asked));
  }

  /** A prompt cannot be taken back; if it is confirmed after all, the coins arrive. */
  @Override
  public ProviderAnswer close(String sessionId) {
    return session(sessionId)
        .map(ProviderAnswer::done)
        .orElseGet(
            () -> new ProviderAnswer(ProviderAnswer.Verdict.REFUSED, null, "It is unknown."));
  }

  @Override
  public Optional<CheckoutSession> session(String sessionId) {
    UUID id = UUID.fromString(sessionId);
    return pushes
        .find(id)
        .flatMap(found -> isLate(found) ? pushes.check(id) : Optional.of(found))
        .map(this::session);
  }

  @Override
  public Optional<CheckoutSession> sessionOf(Purchase purchase) {
    return pushes
        .named(purchase.id().toString())
        .filter(found -> found.progress() != Progress.NOT_SENT)
        .map(this::session);
  }

  @Override
  public String reason(String sessionId) {
    return pushes.find(UUID.fromString(sessionId)).map(ConversationView::reason).orElse("");
  }

  /** A conversation in the words in which purchases are settled. */
  CheckoutSession session(ConversationView one) {
    boolean isDone = one.progress() == Progress.DONE;
    boolean hasFailed = one.progress() == Progress.FAILED;
    boolean isForgotten =
        one.progress().isOpen()
            && time.now().isAfter(one.createdAt().plus(PAYABLE).plus(FORGOTTEN));
    return new CheckoutSession(
        one.id().toString(),
        null,
        isDone || hasFailed ? "complete" : isForgotten ? "expired" : "open",
        isDone ? "paid" : "unpaid",
        one.shillings() * CENTS,
        CURRENCY,
        one.name(),
        one.receipt(),
        hasFailed,
        one.createdAt().plus(PAYABLE));
  }

  private boolean isLate(ConversationView one) {
    return one.progress().isOpen() && time.now().isAfter(one.createdAt().plus(PAYABLE));
  }
}
