package com.aetherial.webhooks.web;

import com.aetherial.kernel.web.CurrentActor;
import com.aetherial.kernel.web.Texts;
import com.aetherial.webhooks.EndpointView;
import com.aetherial.webhooks.PutEndpoint;
import com.aetherial.webhooks.Webhooks;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** What somebody says about an endpoint, new or known. */
@Named
@RequestScoped
public class EndpointForm {
  @Inject Webhooks webhooks;
  @Inject CurrentActor current;
  @Inject Texts texts;
  @Inject HttpServletRequest request;

  private @Nullable String url;
  private @Nullable String note;
  private boolean on = true;
  private Set<String> known = Set.of();

  /** Shows what is known of an endpoint. */
  void show(EndpointView endpoint) {
    url = endpoint.url();
    note = endpoint.note();
    on = endpoint.isOn();
    known = Set.copyOf(endpoint.types());
  }

  void clear() {
    url = null;
    note = null;
  }

  PutEndpoint command() {
    return new PutEndpoint(url == null ? "" : url, note == null ? "" : note, getTypes(), on);
  }

  /** Everything that can be sent, each with what it means. */
  public List<TypeChoice> getChoices() {
    return webhooks.types(current.get()).stream()
        .map(type -> new TypeChoice(type, type, texts.get(type.replace(".", ".happening."))))
        .toList();
  }

  /** The boxes that are ticked. */
  public Set<String> getTypes() {
    String[] ticked = request.getParameterValues("types");
    return Faces.isPostback() && ticked != null ? Set.of(ticked) : known;
  }

  public @Nullable String getUrl() {
    return url;
  }

  public void setUrl(@Nullable String url) {
    this.url = url;
  }

  public @Nullable String getNote() {
    return note;
  }

  public void setNote(@Nullable String note) {
    this.note = note;
  }

  public boolean isOn() {
    return on;
  }

  public void setOn(boolean on) {
    this.on = on;
  }
}
