package com.aetherial.kernel.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.FacesMessage.Severity;
import jakarta.faces.context.FacesContext;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that a page has to tell.
 *
 * @param target id of the field that it is about; empty when it is about the page
 * @param text a sentence
 * @param tone bad, warn or good
 */
public record Message(String target, String text, String tone) {
  /** All messages of a request; they count as shown from then on. */
  static List<Message> toldBy(FacesContext faces) {
    List<Message> told = new ArrayList<>();
    Iterator<@Nullable String> targets = faces.getClientIdsWithMessages();
    while (targets.hasNext()) {
      String target = targets.next();
      for (FacesMessage message : faces.getMessageList(target)) {
        message.rendered();
        told.add(
            new Message(
                target == null ? "" : target, message.getSummary(), tone(message.getSeverity())));
      }
    }
    return told;
  }

  private static String tone(Severity severity) {
    if (severity.compareTo(FacesMessage.SEVERITY_ERROR) >= 0) {
      return "bad";
    }
    return severity.equals(FacesMessage.SEVERITY_WARN) ? "warn" : "good";
  }
}
