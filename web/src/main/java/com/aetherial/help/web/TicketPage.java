package com.aetherial.help.web;

import com.aetherial.help.NoSuchTicket;
import com.aetherial.help.RateTicket;
import com.aetherial.help.Reply;
import com.aetherial.help.TicketState;
import com.aetherial.help.TicketView;
import com.aetherial.help.Tickets;
import com.aetherial.kernel.web.CurrentActor;
import com.aetherial.kernel.web.MalformedId;
import com.aetherial.kernel.web.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** One question of the member, with its answers. */
@Named
@RequestScoped
public class TicketPage {
  @Inject Tickets tickets;
  @Inject CurrentActor current;
  @Inject Texts texts;
  @Inject HttpServletRequest request;

  private @Nullable TicketView view;
  private @Nullable String body;
  private @Nullable String note;
  private @Nullable List<Part> files;

  @PostConstruct
  void load() {
    try {
      view = tickets.one(current.get(), id());
    } catch (NoSuchTicket | MalformedId notTheirs) {
      view = null;
    }
  }

  /** Somebody else's is not there. */
  public void check() throws IOException {
    if (view == null) {
      Faces.responseSendError(HttpServletResponse.SC_NOT_FOUND, "");
    }
  }

  public String reply() {
    tickets.reply(current.get(), id(), new Reply(body, Files.of(files)));
    return told("help.replied");
  }

  public String solve() {
    tickets.solve(current.get(), id());
    return told("help.solved");
  }

  /** Says how it was answered. */
  public String rate(boolean good) {
    tickets.rate(current.get(), id(), new RateTicket(good, note));
    return told("help.rated");
  }

  public @Nullable TicketView getView() {
    return view;
  }

  public boolean isOpenForWords() {
    return view != null && !view.ticket().state().equals(TicketState.CLOSED.name());
  }

  public boolean isUnsolved() {
    return view != null && TicketState.valueOf(view.ticket().state()).isUnsolved();
  }

  public @Nullable String getBody() {
    return body;
  }

  public void setBody(@Nullable String body) {
    this.body = body;
  }

  public @Nullable String getNote() {
    return note;
  }

  public void setNote(@Nullable String note) {
    this.note = note;
  }

  public @Nullable List<Part> getFiles() {
    return files;
  }

  public void setFiles(@Nullable List<Part> files) {
    this.files = files;
  }

  private UUID id() {
    return MalformedId.parse(String.valueOf(request.getParameter("id")));
  }

  private String told(String key) {
    Messages.addFlashGlobalInfo(texts.get(key));
    return "/tickets/ticket?faces-redirect=true&id=" + id();
  }
}
