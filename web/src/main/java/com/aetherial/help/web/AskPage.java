package com.aetherial.help.web;

import com.aetherial.help.OpenTicket;
import com.aetherial.help.TicketTopic;
import com.aetherial.help.TicketView;
import com.aetherial.help.Tickets;
import com.aetherial.kernel.web.CurrentActor;
import com.aetherial.kernel.web.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Messages;

/** Asking a question. */
@Named
@RequestScoped
public class AskPage {
  @Inject Tickets tickets;
  @Inject CurrentActor current;
  @Inject Texts texts;

  private @Nullable String subject;
  private String topic = TicketTopic.ACCOUNT.name();
  private @Nullable String body;
  private @Nullable List<Part> files;

  /** Asks it, and shows it. */
  public String send() {
    TicketView ticket =
        tickets.open(
            current.get(),
            new OpenTicket(subject, TicketTopic.valueOf(topic), body, Files.of(files)));
    Messages.addFlashGlobalInfo(texts.get("help.asked"));
    return "/tickets/ticket?faces-redirect=true&id=" + ticket.ticket().id();
  }

  public @Nullable String getSubject() {
    return subject;
  }

  public void setSubject(@Nullable String subject) {
    this.subject = subject;
  }

  public String getTopic() {
    return topic;
  }

  public void setTopic(String topic) {
    this.topic = topic;
  }

  public @Nullable String getBody() {
    return body;
  }

  public void setBody(@Nullable String body) {
    this.body = body;
  }

  public @Nullable List<Part> getFiles() {
    return files;
  }

  public void setFiles(@Nullable List<Part> files) {
    this.files = files;
  }
}
