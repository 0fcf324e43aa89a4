package com.aetherial.webhooks.web;

import com.aetherial.kernel.Refusal;
import com.aetherial.kernel.web.CurrentActor;
import com.aetherial.kernel.web.MalformedId;
import com.aetherial.webhooks.AttemptView;
import com.aetherial.webhooks.Deliveries;
import com.aetherial.webhooks.DeliveryView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** One delivery: what it said, and how each attempt went. */
@Named
@RequestScoped
public class DeliveryPage {
  private static final int NOT_FOUND = 404;

  @Inject Deliveries deliveries;
  @Inject CurrentActor current;

  private @Nullable DeliveryView delivery;
  private List<AttemptView> attempts = List.of();

  /** Finds the delivery before the page is shown. */
  public void load() throws IOException {
    try {
      UUID id = MalformedId.parse(String.valueOf(Faces.getRequestParameter("id")));
      delivery = deliveries.one(current.get(), endpoint(), id);
      attempts = deliveries.attempts(current.get(), endpoint(), id);
    } catch (Refusal notThere) {
      FacesContext faces = FacesContext.getCurrentInstance();
      faces.getExternalContext().responseSendError(NOT_FOUND, notThere.getMessage());
      faces.responseComplete();
    }
  }

  private static UUID endpoint() {
    return MalformedId.parse(String.valueOf(Faces.getRequestParameter("endpoint")));
  }

  public String getEndpoint() {
    return endpoint().toString();
  }

  public @Nullable DeliveryView getDelivery() {
    return delivery;
  }

  public List<AttemptView> getAttempts() {
    return attempts;
  }
}
