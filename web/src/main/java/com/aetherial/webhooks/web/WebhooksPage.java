package com.aetherial.webhooks.web;

import com.aetherial.kernel.web.CurrentActor;
import com.aetherial.kernel.web.Texts;
import com.aetherial.webhooks.EndpointView;
import com.aetherial.webhooks.NewSecret;
import com.aetherial.webhooks.Webhooks;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Messages;

/** All endpoints, and adding one. */
@Named
@RequestScoped
public class WebhooksPage {
  @Inject Webhooks webhooks;
  @Inject EndpointForm endpointForm;
  @Inject CurrentActor current;
  @Inject Texts texts;

  private @Nullable NewSecret created;

  /** Adds an endpoint; the page that answers shows its secret, and no later page does. */
  public void add() {
    if (endpointForm.getTypes().isEmpty()) {
      Messages.addError("types", texts.get("webhooks.noType"));
      return;
    }
    created = webhooks.add(current.get(), endpointForm.command());
    endpointForm.clear();
  }

  public List<EndpointView> getAll() {
    return webhooks.all(current.get());
  }

  public @Nullable NewSecret getCreated() {
    return created;
  }
}
