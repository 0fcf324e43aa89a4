package com.aetherial.wallet.web;

import com.aetherial.kernel.entity.Ids;
import com.aetherial.kernel.web.CurrentActor;
import com.aetherial.kernel.web.Texts;
import com.aetherial.ledger.Supply;
import com.aetherial.wallet.GiftNeedsAgreement;
import com.aetherial.wallet.Gifts;
import com.aetherial.wallet.GiveCoins;
import com.aetherial.wallet.TransferView;
import com.aetherial.wallet.Treasury;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Messages;

/** The supply for everybody, and for administrators giving from it. */
@Named
@RequestScoped
public class EconomyPage {
  @Inject Treasury treasury;
  @Inject Gifts gifts;
  @Inject CurrentActor current;
  @Inject Texts texts;
  @Inject Reviews reviews;

  private Supply supply;
  private @Nullable String to;
  private @Nullable String amount;
  private @Nullable String reason;
  private String key = Ids.next().toString();
  private String agreed = "";
  private @Nullable Review review;

  @PostConstruct
  void load() {
    supply = treasury.supply();
  }

  /** Shows what is about to happen. */
  public void preview() {
    review = reviews.of(GiveCoins.now(to, amount, reason), to, amount, supply.treasury());
    agreed = Review.agreement(to, amount);
  }

  /** Gives coins and shows the supply as it is then; only what was agreed to is given. */
  public @Nullable String give() {
    if (!Review.agreement(to, amount).equals(agreed)) {
      preview();
      return null;
    }
    GiveCoins command = GiveCoins.now(to, amount, reason);
    if (treasury.isLarge(amount)) {
      return ask(command);
    }
    try {
      TransferView grant = treasury.give(current.get(), key, command);
      Messages.addFlashGlobalInfo(
          texts.counted("wallet.given", grant.amount()), grant.amount(), grant.to());
      return "/admin/economy?faces-redirect=true";
    } catch (GiftNeedsAgreement tooMuchInOneDay) {
      return ask(command);
    }
  }

  private String ask(GiveCoins command) {
    gifts.ask(current.get(), key, command);
    Messages.addFlashGlobalInfo(texts.counted("wallet.gift.asked", amount), amount, to);
    return "/admin/economy/gifts?faces-redirect=true";
  }

  public Supply getSupply() {
    return supply;
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

  public @Nullable String getReason() {
    return reason;
  }

  public void setReason(@Nullable String reason) {
    this.reason = reason;
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
