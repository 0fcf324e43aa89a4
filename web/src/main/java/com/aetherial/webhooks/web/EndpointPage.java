package com.aetherial.webhooks.web;

import com.aetherial.kernel.Refusal;
import com.aetherial.kernel.web.CurrentActor;
import com.aetherial.kernel.web.MalformedId;
import com.aetherial.kernel.web.Texts;
import com.aetherial.webhooks.Deliveries;
import com.aetherial.webhooks.DeliveryView;
import com.aetherial.webhooks.EndpointView;
import com.aetherial.webhooks.NewSecret;
import com.aetherial.webhooks.Webhooks;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** One endpoint: what was sent there, and everything that can be done with it. */
@Named
@RequestScoped
public class EndpointPage {
  private static final int NOT_FOUND = 404;

  @Inject Webhooks webhooks;
  @Inject Deliveries deliveries;
  @Inject EndpointForm endpointForm;
  @Inject CurrentActor current;
  @Inject Texts texts;

  private String id = "";
  private @Nullable EndpointView endpoint;
  private @Nullable NewSecret created;

  /** Which buttons there are depends on the endpoint, so a sent form finds it before it is read. */
  @PostConstruct
  void readForm() {
    id = String.valueOf(Faces.getRequestParameter("id"));
    if (Faces.isPostback()) {
      find();
    }
  }

  private void find() {
    EndpointView found = webhooks.find(current.get(), wanted());
    endpointForm.show(found);
    endpoint = found;
  }

  /** Finds the endpoint before the page is shown. */
  public void load() throws IOException {
    try {
      find();
    } catch (Refusal notThere) {
      FacesContext faces = FacesContext.getCurrentInstance();
      faces.getExternalContext().responseSendError(NOT_FOUND, notThere.getMessage());
      faces.responseComplete();
    }
  }

  /** Says anew where what is sent. */
  public String save() {
    var unused = webhooks.change(current.get(), wanted(), endpointForm.command());
    return again("webhooks.saved");
  }

  /** Makes a new secret; the page that answers shows it, and no later page does. */
  public void rotate() {
    created = webhooks.rotate(current.get(), wanted());
  }

  /** Sends something that means nothing. */
  public String test() {
    var unused = deliveries.test(current.get(), wanted());
    return again("webhooks.tested");
  }

  /** Sends something once more. */
  public String replay(UUID delivery) {
    var unused = deliveries.replay(current.get(), wanted(), delivery);
    return again("webhooks.replayed");
  }

  /** Forgets the endpoint. */
  public String delete() {
    webhooks.delete(current.get(), wanted());
    Messages.addFlashGlobalInfo(texts.get("webhooks.deleted"));
    return "/admin/webhooks?faces-redirect=true";
  }

  private String again(String message) {
    Messages.addFlashGlobalInfo(texts.get(message));
    return "/admin/webhooks/endpoint?faces-redirect=true&id=" + wanted();
  }

  private UUID wanted() {
    return MalformedId.parse(id);
  }

  public String getId() {
    return id;
  }

  public @Nullable EndpointView getEndpoint() {
    return endpoint;
  }

  public @Nullable NewSecret getCreated() {
    return created;
  }

  public List<DeliveryView> getLatest() {
    return deliveries.latest(current.get(), wanted());
  }
}
