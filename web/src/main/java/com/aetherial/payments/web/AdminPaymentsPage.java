package com.aetherial.payments.web;

import com.aetherial.kernel.StuckMessage;
import com.aetherial.kernel.web.CurrentActor;
import com.aetherial.kernel.web.Texts;
import com.aetherial.payments.GatewayView;
import com.aetherial.payments.OpenPurchases;
import com.aetherial.payments.PaymentsConsole;
import com.aetherial.payments.StripeComparison;
import com.aetherial.payments.StripeOddity;
import com.aetherial.payments.StripeReconciliation;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Messages;

/** Payments for administrators: the gateway, what is stuck, and whether both books agree. */
@Named
@RequestScoped
public class AdminPaymentsPage {
  private static final String AGAIN = "/admin/payments?faces-redirect=true";

  @Inject PaymentsConsole console;
  @Inject StripeReconciliation reconciliation;
  @Inject CurrentActor current;
  @Inject Texts texts;

  private GatewayView gateway;
  private List<OpenPurchases> open = List.of();
  private List<StuckMessage> stuck = List.of();
  private List<StripeOddity> oddities = List.of();
  private @Nullable StripeComparison latest;

  @PostConstruct
  void load() {
    gateway = console.gateway(current.get());
    open = console.openPurchases(current.get());
    oddities = console.oddities(current.get());
    stuck = console.stuckMessages(current.get());
    latest = reconciliation.history(current.get(), 1).stream().findFirst().orElse(null);
  }

  /** Compares both books now and shows the report. */
  public String reconcile() {
    StripeComparison report = reconciliation.run(current.get());
    Messages.addFlashGlobalInfo(
        texts.get(report.isClean() ? "payments.compared.same" : "payments.compared.differ"));
    return AGAIN;
  }

  /** Has a message tried again. */
  public String replay(String eventId) {
    console.replay(current.get(), eventId);
    Messages.addFlashGlobalInfo(texts.get("payments.replayed"));
    return AGAIN;
  }

  public GatewayView getGateway() {
    return gateway;
  }

  public List<OpenPurchases> getOpen() {
    return open;
  }

  public List<StripeOddity> getOddities() {
    return oddities;
  }

  public List<StuckMessage> getStuck() {
    return stuck;
  }

  public @Nullable StripeComparison getLatest() {
    return latest;
  }
}
