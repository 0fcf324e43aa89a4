package com.aetherial.payouts.web;

import com.aetherial.kernel.web.Choice;
import com.aetherial.kernel.web.CurrentActor;
import com.aetherial.kernel.web.Texts;
import com.aetherial.payouts.AddBankAccount;
import com.aetherial.payouts.AddPhone;
import com.aetherial.payouts.ConnectedAccounts;
import com.aetherial.payouts.PayoutAccounts;
import com.aetherial.payouts.PayoutMethodView;
import com.aetherial.payouts.PayoutWayView;
import com.aetherial.payouts.entity.DestinationKind;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** Where a member's money goes. */
@Named
@RequestScoped
public class PayoutMethodsPage {
  private static final String AGAIN = "/settings/payouts?faces-redirect=true";

  @Inject PayoutAccounts accounts;
  @Inject ConnectedAccounts connected;
  @Inject CurrentActor current;
  @Inject HttpServletRequest request;
  @Inject Texts texts;

  private @Nullable String number;
  private @Nullable String code;
  private @Nullable String holder;
  private @Nullable String iban;
  private @Nullable String country;
  private @Nullable String bankCode;
  private @Nullable String account;

  /** Who comes back from Stripe's page is told at once whether Stripe would pay. */
  public void load() {
    if ("back".equals(request.getParameter("stripe"))) {
      connected.arrived(current.get());
    }
  }

  /** Adds a phone; a code is on its way to it. */
  public String addPhone() {
    String provider = provider(DestinationKind.PHONE);
    accounts.addPhone(current.get(), new AddPhone(provider, text(number)));
    Messages.addFlashGlobalInfo(texts.get("payouts.code.sent"));
    return AGAIN;
  }

  /** Sends another code. */
  public String sendCode(UUID id) {
    accounts.sendCode(current.get(), id);
    Messages.addFlashGlobalInfo(texts.get("payouts.code.sent"));
    return AGAIN;
  }

  /** Compares the typed code. */
  public String confirm(UUID id) {
    accounts.confirm(current.get(), id, text(code));
    Messages.addFlashGlobalInfo(texts.get("payouts.method.confirmed"));
    return AGAIN;
  }

  /** Adds a bank account. */
  public String addBankAccount() {
    String provider = provider(DestinationKind.BANK_ACCOUNT);
    accounts.addBankAccount(
        current.get(),
        new AddBankAccount(provider, text(holder), iban, country, bankCode, account, null));
    Messages.addFlashGlobalInfo(texts.get("payouts.method.added"));
    return AGAIN;
  }

  /** Leads to Stripe's page. */
  public void connect() throws IOException {
    Faces.redirect(connected.onboard(current.get()).toString());
  }

  /** Makes a method the default. */
  public String prefer(UUID id) {
    accounts.prefer(current.get(), id);
    return AGAIN;
  }

  /** Removes a method. */
  public String remove(UUID id) {
    accounts.remove(current.get(), id);
    Messages.addFlashGlobalInfo(texts.get("payouts.method.removed"));
    return AGAIN;
  }

  public List<PayoutMethodView> getMethods() {
    return accounts.list(current.get());
  }

  /** The phone that waits for its code; null for none. */
  public @Nullable PayoutMethodView getUnconfirmed() {
    return getMethods().stream()
        .filter(method -> method.kind() == DestinationKind.PHONE)
        .filter(method -> method.isUnconfirmed())
        .findFirst()
        .orElse(null);
  }

  /** Whether somebody pays to such a place now. */
  public boolean isOpen(String kind) {
    return accounts.ways().stream()
        .anyMatch(way -> way.kind() == DestinationKind.valueOf(kind) && way.isOpen());
  }

  /** The ways that are closed, to say so. */
  public List<PayoutWayView> getClosed() {
    return accounts.ways().stream().filter(way -> !way.isOpen()).toList();
  }

  /** Countries without international numbers, of which this platform knows how they write. */
  public List<Choice> getCountries() {
    return List.of(
        new Choice("", texts.get("payouts.bank.withIban")),
        new Choice("KE", texts.get("payouts.bank.KE")));
  }

  private String provider(DestinationKind kind) {
    return accounts.ways().stream()
        .filter(way -> way.kind() == kind && way.isOpen())
        .map(PayoutWayView::provider)
        .findFirst()
        .orElse("none");
  }

  private static String text(@Nullable String typed) {
    return typed == null ? "" : typed;
  }

  public @Nullable String getNumber() {
    return number;
  }

  public void setNumber(@Nullable String number) {
    this.number = number;
  }

  public @Nullable String getCode() {
    return code;
  }

  public void setCode(@Nullable String code) {
    this.code = code;
  }

  public @Nullable String getHolder() {
    return holder;
  }

  public void setHolder(@Nullable String holder) {
    this.holder = holder;
  }

  public @Nullable String getIban() {
    return iban;
  }

  public void setIban(@Nullable String iban) {
    this.iban = iban;
  }

  public @Nullable String getCountry() {
    return country;
  }

  public void setCountry(@Nullable String country) {
    this.country = country;
  }

  public @Nullable String getBankCode() {
    return bankCode;
  }

  public void setBankCode(@Nullable String bankCode) {
    this.bankCode = bankCode;
  }

  public @Nullable String getAccount() {
    return account;
  }

  public void setAccount(@Nullable String account) {
    this.account = account;
  }
}
