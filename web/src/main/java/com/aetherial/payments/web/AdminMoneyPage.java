package com.aetherial.payments.web;

import com.aetherial.kernel.web.CurrentActor;
import com.aetherial.payments.AgedMoney;
import com.aetherial.payments.BankPayoutView;
import com.aetherial.payments.MoneyAtStripe;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Money at Stripe for administrators: what lies there, by age, and what went to the bank. */
@Named
@RequestScoped
public class AdminMoneyPage {
  @Inject MoneyAtStripe money;
  @Inject CurrentActor current;

  private List<AgedMoney> byAge = List.of();
  private List<BankPayoutView> payouts = List.of();

  @PostConstruct
  void load() {
    byAge = money.byAge(current.get());
    payouts = money.payouts(current.get());
  }

  public List<AgedMoney> getByAge() {
    return byAge;
  }

  public List<BankPayoutView> getPayouts() {
    return payouts;
  }
}
