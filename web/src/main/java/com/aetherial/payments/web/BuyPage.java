package com.aetherial.payments.web;

import com.aetherial.kernel.Refusal;
import com.aetherial.kernel.entity.Ids;
import com.aetherial.kernel.web.Amounts;
import com.aetherial.kernel.web.CurrentActor;
import com.aetherial.kernel.web.MalformedId;
import com.aetherial.kernel.web.Texts;
import com.aetherial.kernel.web.Tongue;
import com.aetherial.payments.BundleView;
import com.aetherial.payments.BuyCoins;
import com.aetherial.payments.FreeAmountView;
import com.aetherial.payments.Payments;
import com.aetherial.payments.PurchaseAlreadyPaid;
import com.aetherial.payments.PurchaseView;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/**
 * Choosing what to buy, and going to the provider's page to pay. The form carries the request's
 * key, so that a double click orders once.
 */
@Named
@RequestScoped
public class BuyPage {
  private static final String OWN = "own";
  private static final String BY_PHONE = "mpesa";
  private static final int NOT_FOUND = 404;

  @Inject Tongue tongue;
  @Inject Payments payments;
  @Inject CurrentActor current;
  @Inject Amounts amounts;
  @Inject Texts texts;

  private @Nullable String bundle;
  private @Nullable String coins;
  private @Nullable String cancelled;
  private @Nullable String currency;
  private @Nullable String phone;
  private String gateway = "stripe";
  private String key = Ids.next().toString();

  /** The ways to pay depend on the currency, and are asked for before the form is read. */
  @PostConstruct
  void readCurrency() {
    setCurrency(Faces.getRequestParameter("currency"));
  }

  /** Closes the order of somebody who came back without paying; somebody else's is not there. */
  public void load() throws IOException {
    if (cancelled == null || Faces.isPostback()) {
      return;
    }
    try {
      payments.cancel(current.get(), MalformedId.parse(cancelled));
      Messages.addGlobalWarn(texts.get("payments.cancelled"));
    } catch (PurchaseAlreadyPaid tooLate) {
      Messages.addGlobalWarn(tongue.say(tooLate));
    } catch (Refusal notTheirs) {
      Faces.responseSendError(NOT_FOUND, notTheirs.getMessage());
    }
  }

  /** Orders and leads to the page where one pays. */
  public void buy() throws IOException {
    boolean isOwn = OWN.equals(bundle);
    boolean isByPhone = BY_PHONE.equals(gateway);
    BuyCoins wanted =
        new BuyCoins(
            isOwn ? null : bundle,
            isOwn ? coins : null,
            currency,
            gateway,
            isByPhone ? phone : null);
    PurchaseView purchase = payments.buy(current.get(), key, wanted);
    String page = purchase.checkoutUrl();
    Faces.redirect(page == null ? "/wallet/bought?session_id=" + purchase.sessionId() : page);
  }

  /** The bundles, and an amount of one's own. */
  public List<BundleCard> getCards() {
    Stream<BundleCard> bundles = payments.bundles(currency).stream().map(this::card);
    var own = new BundleCard(OWN, texts.get("payments.own"), texts.get("payments.own.note"), "");
    return Stream.concat(bundles, Stream.of(own)).toList();
  }

  /** The currencies in which the prices can be shown; none when there is no choice. */
  public List<CurrencyTab> getCurrencies() {
    List<String> all = payments.currencies();
    String shown = currency == null ? all.get(0) : currency;
    return all.size() == 1
        ? List.of()
        : all.stream()
            .map(one -> new CurrencyTab(one, "/wallet/buy?currency=" + one, one.equals(shown)))
            .toList();
  }

  /** The ways to pay in the currency that is shown; none when there is no choice. */
  public List<BundleCard> getWays() {
    String shown = currency == null ? payments.currencies().get(0) : currency;
    List<BundleCard> ways =
        payments.ways().stream()
            .filter(way -> way.isAvailable() && way.currencies().contains(shown))
            .map(way -> way(way.gateway()))
            .toList();
    return ways.size() == 1 ? List.of() : ways;
  }

  /** Whether M-Pesa takes orders, though in shillings only. */
  public boolean isPhoneElsewhere() {
    return getWays().isEmpty()
        && payments.ways().stream()
            .anyMatch(way -> way.gateway().equals(BY_PHONE) && way.isAvailable());
  }

  /** Whether M-Pesa could be here, and the operator has not set it up. */
  public boolean isPhoneMissing() {
    return payments.ways().stream()
        .anyMatch(way -> way.gateway().equals(BY_PHONE) && !way.isAvailable());
  }

  private BundleCard way(String code) {
    String key = "payments.way." + code;
    return new BundleCard(code, texts.get(key), texts.get(key + ".note"), "");
  }

  public FreeAmountView getFreeAmount() {
    return payments.freeAmount(currency);
  }

  private BundleCard card(BundleView offer) {
    String badge =
        offer.bonus().isZero()
            ? ""
            : texts.get("payments.bonus").replace("{0}", amounts.text(offer.bonus()));
    return new BundleCard(
        offer.code(),
        amounts.text(offer.total()),
        amounts.money(offer.price().amount(), offer.price().currency()),
        badge);
  }

  public @Nullable String getBundle() {
    return bundle;
  }

  public void setBundle(@Nullable String bundle) {
    this.bundle = bundle;
  }

  public @Nullable String getCoins() {
    return coins;
  }

  public void setCoins(@Nullable String coins) {
    this.coins = coins;
  }

  public @Nullable String getCancelled() {
    return cancelled;
  }

  public void setCancelled(@Nullable String cancelled) {
    this.cancelled = cancelled;
  }

  public @Nullable String getCurrency() {
    return currency;
  }

  /** A currency that nobody sells in is as good as none. */
  public void setCurrency(@Nullable String currency) {
    boolean isOffered = currency != null && payments.currencies().contains(currency);
    this.currency = isOffered ? currency : null;
  }

  public @Nullable String getPhone() {
    return phone;
  }

  public void setPhone(@Nullable String phone) {
    this.phone = phone;
  }

  public String getGateway() {
    return gateway;
  }

  public void setGateway(String gateway) {
    this.gateway = gateway;
  }

  public String getKey() {
    return key;
  }

  public void setKey(String key) {
    this.key = key;
  }
}
