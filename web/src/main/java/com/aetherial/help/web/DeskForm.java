package com.aetherial.help.web;

import com.aetherial.help.TicketLine;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What somebody who answers types into the forms of a ticket. */
@Named
@RequestScoped
public class DeskForm {
  private @Nullable String body;
  private @Nullable String note;
  private @Nullable String canned;
  private @Nullable List<Part> files;
  private String agent = "";
  private String priority = "";

  /** What nobody has taken is offered to who looks at it. */
  void begin(TicketLine ticket, String reader) {
    agent = ticket.agent() == null ? reader : ticket.agent();
    priority = ticket.priority();
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

  public @Nullable String getCanned() {
    return canned;
  }

  public void setCanned(@Nullable String canned) {
    this.canned = canned;
  }

  public @Nullable List<Part> getFiles() {
    return files;
  }

  public void setFiles(@Nullable List<Part> files) {
    this.files = files;
  }

  public String getAgent() {
    return agent;
  }

  public void setAgent(String agent) {
    this.agent = agent;
  }

  public String getPriority() {
    return priority;
  }

  public void setPriority(String priority) {
    this.priority = priority;
  }
}
