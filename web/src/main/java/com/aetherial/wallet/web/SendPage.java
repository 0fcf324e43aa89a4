package com.aetherial.wallet.web;

import com.aetherial.identity.Actor;
import com.aetherial.identity.PinLocked;
import com.aetherial.identity.PinRequired;
import com.aetherial.identity.Pins;
import com.aetherial.identity.WrongPin;
import com.aetherial.kernel.entity.Ids;
import com.aetherial.kernel.web.CurrentActor;
import com.aetherial.kernel.web.Texts;
import com.aetherial.ledger.entity.Coins;
import com.aetherial.wallet.SendCoins;
import com.aetherial.wallet.TransferView;
import com.aetherial.wallet.Wallets;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/**
 * Sending coins. The form carries the request's key, made when the form was shown, so that a double
 * click or a reload sends once. Nothing is sent before the person has seen who gets how much.
 */
@Named
@RequestScoped
public class SendPage {
  @Inject Wallets wallets;
  @Inject CurrentActor current;
  @Inject Texts texts;
  @Inject Reviews reviews;
  @Inject Pins pins;

  private @Nullable String to;
  private @Nullable String amount;
  private @Nullable String note;
  private @Nullable String pin;
  private String key = Ids.next().toString();
  private String agreed = "";
  private @Nullable Review review;

  /** What an address asks for is filled in; whoever follows it still reviews and sends it. */
  @PostConstruct
  void fill() {
    if (!Faces.isPostback()) {
      to = Faces.getRequestParameter("to");
      amount = Faces.getRequestParameter("amount");
    }
  }

  /** Shows what is about to happen. */
  public void preview() {
    Actor actor = current.get();
    Coins available = wallets.of(actor).available();
    review = reviews.of(new SendCoins(to, amount, note), to, amount, available);
    agreed = Review.agreement(to, amount);
  }

  /** Whether the member has a PIN, and so a field for it. */
  public boolean isPinSet() {
    return pins.isSet(current.get());
  }

  /** Whether the member has to set a PIN before so much is sent. */
  public boolean isPinMissing() {
    return review != null && pins.isMissing(current.get(), review.amount().minor());
  }

  /** Sends and shows the receipt; what is not what was agreed to is shown for review again. */
  public @Nullable String send() {
    if (!Review.agreement(to, amount).equals(agreed)) {
      preview();
      return null;
    }
    try {
      SendCoins wish = new SendCoins(to, amount, note);
      TransferView sent = wallets.send(current.get(), key, wish, pin);
      Messages.addFlashGlobalInfo(
          texts.counted("wallet.sent", sent.amount()), sent.amount(), sent.to());
      return "/wallet/receipt?faces-redirect=true&id=" + sent.id();
    } catch (PinRequired | WrongPin | PinLocked refused) {
      preview();
      throw refused;
    }
  }

  public @Nullable String getTo() {
    return to;
  }

  public void setTo(@Nullable String to) {
    this.to = to;
  }

  public @Nullable String getAmount() {
    return amount;
  }

  public void setAmount(@Nullable String amount) {
    this.amount = amount;
  }

  public @Nullable String getNote() {
    return note;
  }

  public void setNote(@Nullable String note) {
    this.note = note;
  }

  public @Nullable String getPin() {
    return pin;
  }

  public void setPin(@Nullable String pin) {
    this.pin = pin;
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

  public @Nullable Review getReview() {
    return review;
  }
}
