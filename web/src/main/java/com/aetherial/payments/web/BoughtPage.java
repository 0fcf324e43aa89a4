package com.aetherial.payments.web;

import com.aetherial.kernel.Refusal;
import com.aetherial.kernel.web.CurrentActor;
import com.aetherial.payments.Payments;
import com.aetherial.payments.PurchaseView;
import com.aetherial.payments.entity.PurchaseState;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where a buyer comes back to after paying. It fulfils too, so that the coins are there even when
 * the provider's message is late; whichever comes first credits, and the other finds it done.
 */
@Named
@RequestScoped
public class BoughtPage {
  private static final int NOT_FOUND = 404;

  @Inject Payments payments;
  @Inject CurrentActor current;

  private @Nullable String sessionId;
  private @Nullable PurchaseView purchase;

  /** Finds the purchase before the page is shown; somebody else's is not there. */
  public void load() throws IOException {
    try {
      purchase = payments.arrived(current.get(), String.valueOf(sessionId));
    } catch (Refusal notTheirs) {
      FacesContext faces = FacesContext.getCurrentInstance();
      faces.getExternalContext().responseSendError(NOT_FOUND, notTheirs.getMessage());
      faces.responseComplete();
    }
  }

  /** Which words tell how far the purchase has come. */
  public String getStage() {
    return purchase == null ? "" : purchase.state().name().toLowerCase(Locale.ROOT);
  }

  /** Why it was not paid, as a key of a sentence; empty when there is nothing to say. */
  public String getReason() {
    String reason = purchase == null ? "" : purchase.reason();
    return reason.isEmpty() ? "" : "payments.reason." + reason;
  }

  /** Whether the buyer is asked on the phone now. */
  public boolean isByPhone() {
    return purchase != null
        && purchase.gateway().equals("mpesa")
        && purchase.state() == PurchaseState.AWAITING_PAYMENT;
  }

  public @Nullable String getSessionId() {
    return sessionId;
  }

  public void setSessionId(@Nullable String sessionId) {
    this.sessionId = sessionId;
  }

  public @Nullable PurchaseView getPurchase() {
    return purchase;
  }
}
