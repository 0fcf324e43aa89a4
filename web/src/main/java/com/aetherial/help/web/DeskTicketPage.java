package com.aetherial.help.web;

import com.aetherial.help.CannedAnswer;
import com.aetherial.help.CannedAnswers;
import com.aetherial.help.NoSuchTicket;
import com.aetherial.help.Reply;
import com.aetherial.help.TicketDesk;
import com.aetherial.help.TicketPriority;
import com.aetherial.help.TicketState;
import com.aetherial.help.TicketView;
import com.aetherial.kernel.web.Choice;
import com.aetherial.kernel.web.CurrentActor;
import com.aetherial.kernel.web.MalformedId;
import com.aetherial.kernel.web.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** A ticket at the desk of those who answer. */
@Named
@RequestScoped
public class DeskTicketPage {
  @Inject TicketDesk desk;
  @Inject CannedAnswers canned;
  @Inject CurrentActor current;
  @Inject Texts texts;
  @Inject HttpServletRequest request;
  @Inject DeskForm form;

  private @Nullable TicketView view;

  @PostConstruct
  void load() {
    try {
      view = desk.one(current.get(), id());
      form.begin(view.ticket(), current.get().username());
    } catch (NoSuchTicket | MalformedId none) {
      view = null;
    }
  }

  /** What does not exist is not there. */
  public void check() throws IOException {
    if (view == null) {
      Faces.responseSendError(HttpServletResponse.SC_NOT_FOUND, "");
    }
  }

  /** Puts a canned answer into the field, to be looked at before it is sent. */
  public void insert() {
    canned.all(current.get()).stream()
        .filter(answer -> answer.name().equals(form.getCanned()))
        .findFirst()
        .map(CannedAnswer::body)
        .ifPresent(form::setBody);
  }

  public String answer() {
    desk.answer(current.get(), id(), new Reply(form.getBody(), Files.of(form.getFiles())));
    return told("help.desk.answered");
  }

  /** Keeps what only those who answer see. */
  public String keepNote() {
    desk.note(current.get(), id(), Reply.of(form.getNote()));
    return told("help.desk.noted");
  }

  public String assign() {
    desk.assign(current.get(), id(), form.getAgent());
    return told("help.desk.assigned");
  }

  public String prioritise() {
    desk.prioritise(current.get(), id(), TicketPriority.valueOf(form.getPriority()));
    return told("help.desk.prioritised");
  }

  /** Moves it on without words. */
  public String move(String next) {
    desk.move(current.get(), id(), TicketState.valueOf(next));
    return told("help.desk.moved");
  }

  public @Nullable TicketView getView() {
    return view;
  }

  /** Where it may be moved without words. */
  public List<String> getSteps() {
    return Arrays.stream(TicketState.values())
        .filter(next -> next != TicketState.PENDING_USER && state().mayBecome(next))
        .map(Enum::name)
        .toList();
  }

  public boolean isOpenForWords() {
    return state() != TicketState.CLOSED;
  }

  public List<Choice> getAgents() {
    return desk.agents(current.get()).stream().map(name -> new Choice(name, "@" + name)).toList();
  }

  public List<Choice> getCannedAnswers() {
    return canned.all(current.get()).stream()
        .map(answer -> new Choice(answer.name(), answer.name()))
        .toList();
  }

  private TicketState state() {
    return view == null ? TicketState.CLOSED : TicketState.valueOf(view.ticket().state());
  }

  private UUID id() {
    return MalformedId.parse(String.valueOf(request.getParameter("id")));
  }

  private String told(String key) {
    Messages.addFlashGlobalInfo(texts.get(key));
    return "/admin/tickets/ticket?faces-redirect=true&id=" + id();
  }
}
