package com.aetherial.payments.web;

import com.aetherial.kernel.web.CurrentActor;
import com.aetherial.kernel.web.Texts;
import com.aetherial.payments.FraudCaseView;
import com.aetherial.payments.FraudDesk;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.omnifaces.util.Messages;

/** Payments that a bank suspects, for administrators. */
@Named
@RequestScoped
public class AdminFraudPage {
  private static final String AGAIN = "/admin/payments?faces-redirect=true";

  @Inject FraudDesk desk;
  @Inject CurrentActor current;
  @Inject Texts texts;

  private List<FraudCaseView> cases = List.of();

  @PostConstruct
  void load() {
    cases = desk.open(current.get());
  }

  /** Sets aside what is left of the coins. */
  public String hold(UUID purchaseId) {
    desk.hold(current.get(), purchaseId);
    Messages.addFlashGlobalInfo(texts.get("payments.fraud.wasHeld"));
    return AGAIN;
  }

  /** There is nothing to suspect. */
  public String clear(UUID purchaseId) {
    desk.clear(current.get(), purchaseId);
    Messages.addFlashGlobalInfo(texts.get("payments.fraud.wasCleared"));
    return AGAIN;
  }

  public List<FraudCaseView> getCases() {
    return cases;
  }
}
