package com.aetherial.payouts.web;

import com.aetherial.kernel.web.Choice;
import com.aetherial.kernel.web.CurrentActor;
import com.aetherial.kernel.web.MalformedId;
import com.aetherial.kernel.web.Texts;
import com.aetherial.payouts.Bearer;
import com.aetherial.payouts.DecideWithdrawal;
import com.aetherial.payouts.DeskView;
import com.aetherial.payouts.IncidentView;
import com.aetherial.payouts.PayoutDesk;
import com.aetherial.payouts.ResolveIncident;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** One withdrawal at the payout desk, with everything that may be decided about it. */
@Named
@RequestScoped
public class PayoutDeskOnePage {
  @Inject PayoutDesk desk;
  @Inject CurrentActor current;
  @Inject Texts texts;

  private @Nullable String id;
  private @Nullable String reason;
  private @Nullable String bearer;
  private @Nullable DeskView view;

  /** Which buttons there are depends on the withdrawal, so a sent form finds it beforehand. */
  @PostConstruct
  void readForm() {
    id = Faces.getRequestParameter("id");
    if (Faces.isPostback()) {
      load();
    }
  }

  /** Reads it. */
  public void load() {
    view = desk.find(current.get(), own());
  }

  public String approve() {
    desk.approve(current.get(), own());
    return done();
  }

  public String reject() {
    desk.reject(current.get(), own(), decision());
    return done();
  }

  public String retry() {
    desk.retry(current.get(), own());
    return done();
  }

  public String ask() {
    desk.ask(current.get(), own());
    return done();
  }

  public String giveUp() {
    desk.giveUp(current.get(), own(), decision());
    return done();
  }

  public String confirmPaid() {
    desk.confirmPaid(current.get(), own(), decision().reason());
    return done();
  }

  /** Resolves the incident that was shown, even if another one is the first by now. */
  public String resolve() {
    UUID incident = MalformedId.parse(String.valueOf(Faces.getRequestParameter("incident")));
    var how = new ResolveIncident(Bearer.valueOf(String.valueOf(bearer)), decision().reason());
    desk.resolve(current.get(), incident, how);
    return done();
  }

  private String done() {
    Messages.addFlashGlobalInfo(texts.get("payouts.desk.done"));
    return "/admin/payouts/withdrawal?faces-redirect=true&id=" + id;
  }

  private UUID own() {
    return MalformedId.parse(String.valueOf(id));
  }

  private DecideWithdrawal decision() {
    return new DecideWithdrawal(reason == null ? "" : reason);
  }

  /** Who may bear it; what that means depends on what has happened. */
  public List<Choice> getBearers() {
    String key = open().filter(IncidentView::isLateFailure).isPresent() ? "failure." : "";
    return Arrays.stream(Bearer.values())
        .map(one -> new Choice(one.name(), texts.get("payouts.bearer." + key + one.name())))
        .toList();
  }

  /** The incident that is open; null for none. */
  public @Nullable UUID getIncident() {
    return open().map(IncidentView::id).orElse(null);
  }

  private Optional<IncidentView> open() {
    return view == null
        ? Optional.empty()
        : view.incidents().stream().filter(IncidentView::isOpen).findFirst();
  }

  public @Nullable DeskView getView() {
    return view;
  }

  public @Nullable String getId() {
    return id;
  }

  public void setId(@Nullable String id) {
    this.id = id;
  }

  public @Nullable String getReason() {
    return reason;
  }

  public void setReason(@Nullable String reason) {
    this.reason = reason;
  }

  public @Nullable String getBearer() {
    return bearer;
  }

  public void setBearer(@Nullable String bearer) {
    this.bearer = bearer;
  }
}
