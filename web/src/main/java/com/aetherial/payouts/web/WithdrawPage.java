package com.aetherial.payouts.web;

import com.aetherial.identity.PasskeyProofs;
import com.aetherial.identity.PasskeyRefused;
import com.aetherial.identity.PinLocked;
import com.aetherial.identity.PinRequired;
import com.aetherial.identity.Pins;
import com.aetherial.identity.WrongPin;
import com.aetherial.kernel.entity.Ids;
import com.aetherial.kernel.web.CurrentActor;
import com.aetherial.kernel.web.Texts;
import com.aetherial.payouts.AskWithdrawal;
import com.aetherial.payouts.PayoutAccounts;
import com.aetherial.payouts.PayoutMethodView;
import com.aetherial.payouts.Payouts;
import com.aetherial.payouts.QuoteView;
import com.aetherial.payouts.WithdrawalView;
import com.aetherial.payouts.entity.MethodState;
import com.aetherial.wallet.WalletView;
import com.aetherial.wallet.Wallets;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/**
 * Having income paid out. Nothing is asked for before the member has seen what arrives and what the
 * platform keeps; the form carries the request's key, so that a double click asks once.
 */
@Named
@RequestScoped
public class WithdrawPage {
  private static final String MONEY = "MONEY";
  private static final List<String> UNITS = List.of("COINS", MONEY);

  @Inject Payouts payouts;
  @Inject PayoutAccounts accounts;
  @Inject Wallets wallets;
  @Inject Pins pins;
  @Inject PasskeyProofs passkeys;
  @Inject CurrentActor current;
  @Inject Texts texts;

  private List<PayoutMethodView> methods = List.of();
  private @Nullable String methodId;
  private String unit = UNITS.get(0);
  private @Nullable String coins;
  private @Nullable String amount;
  private @Nullable String pin;
  private @Nullable String credential;
  private String key = Ids.next().toString();
  private String agreed = "";
  private @Nullable QuoteView quote;

  @PostConstruct
  void load() {
    methods = accounts.list(current.get());
    methodId =
        methods.stream()
            .filter(method -> method.state() == MethodState.READY)
            .map(method -> method.id().toString())
            .findFirst()
            .orElse(null);
  }

  /** Shows what would be given and what would arrive. */
  public void preview() {
    quote = payouts.quote(current.get(), command());
    agreed = agreement(quote);
  }

  /** Asks for it and shows it; an offer that has changed meanwhile is shown for review again. */
  public @Nullable String withdraw() {
    QuoteView now = payouts.quote(current.get(), command());
    if (!agreement(now).equals(agreed)) {
      preview();
      return null;
    }
    WithdrawalView asked = ask();
    Messages.addFlashGlobalInfo(texts.get("payouts.asked"));
    return "/wallet/withdrawal?faces-redirect=true&id=" + asked.id();
  }

  /** The question stays open for another PIN or passkey. */
  private WithdrawalView ask() {
    try {
      return credential == null || credential.isBlank()
          ? payouts.request(current.get(), key, command(), pin)
          : payouts.requestWithPasskey(current.get(), key, command(), credential);
    } catch (PinRequired | WrongPin | PinLocked | PasskeyRefused refused) {
      credential = null;
      preview();
      throw refused;
    }
  }

  /** Whether the member has a PIN, and so a field for it. */
  public boolean isPinSet() {
    return pins.isSet(current.get());
  }

  /** Whether the member has to set a PIN before anything is withdrawn. */
  public boolean isPinMissing() {
    return pins.isMissingForMoney(current.get());
  }

  /** Whether a passkey may stand in for the PIN. */
  public boolean isPasskeyKept() {
    return passkeys.isPossible(current.get());
  }

  private AskWithdrawal command() {
    String to = methodId == null ? "" : methodId;
    return unit.equals(MONEY)
        ? new AskWithdrawal(to, null, amount, null)
        : new AskWithdrawal(to, coins, null, null);
  }

  /** Whether the member says how much shall arrive rather than how much is given. */
  public boolean isInMoney() {
    return MONEY.equals(Faces.getRequestParameter("unit"));
  }

  /** Coins or money, as cards. */
  public List<MethodCard> getUnits() {
    return UNITS.stream()
        .map(one -> new MethodCard(one, texts.get("payouts.withdraw.unit." + one), "", ""))
        .toList();
  }

  private static String agreement(QuoteView quote) {
    return quote.methodId() + " " + quote.coins() + " " + quote.fee() + " " + quote.amount();
  }

  /** The confirmed payout methods as cards. */
  public List<MethodCard> getCards() {
    return methods.stream()
        .filter(method -> method.state() == MethodState.READY)
        .map(
            method ->
                new MethodCard(method.id().toString(), method.title(), method.destination(), ""))
        .toList();
  }

  public WalletView getWallet() {
    return wallets.of(current.get());
  }

  public @Nullable QuoteView getQuote() {
    return quote;
  }

  public @Nullable String getMethodId() {
    return methodId;
  }

  public void setMethodId(@Nullable String methodId) {
    this.methodId = methodId;
  }

  public @Nullable String getCoins() {
    return coins;
  }

  public void setCoins(@Nullable String coins) {
    this.coins = coins;
  }

  public String getUnit() {
    return unit;
  }

  public void setUnit(String unit) {
    this.unit = unit;
  }

  public @Nullable String getAmount() {
    return amount;
  }

  public void setAmount(@Nullable String amount) {
    this.amount = amount;
  }

  public @Nullable String getPin() {
    return pin;
  }

  public void setPin(@Nullable String pin) {
    this.pin = pin;
  }

  public @Nullable String getCredential() {
    return credential;
  }

  public void setCredential(@Nullable String credential) {
    this.credential = credential;
  }

  public String getKey() {
    return key;
  }

  public void setKey(String key) {
    this.key = key;
  }

  public String getAgreed() {
    return agreed;
  }

  public void setAgreed(String agreed) {
    this.agreed = agreed;
  }
}
