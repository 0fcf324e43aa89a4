package com.aetherial.identity.web;

import com.aetherial.identity.MemberNotes;
import com.aetherial.identity.NoSuchPerson;
import com.aetherial.identity.NoteView;
import com.aetherial.identity.WriteNote;
import com.aetherial.kernel.web.CurrentActor;
import com.aetherial.kernel.web.MalformedId;
import com.aetherial.kernel.web.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Messages;

/** What administrators wrote down about the member that the address names. */
@Named
@RequestScoped
public class NotesPage {
  @Inject MemberNotes notes;
  @Inject CurrentActor current;
  @Inject HttpServletRequest request;
  @Inject Texts texts;

  private String username = "";
  private List<NoteView> all = List.of();
  private @Nullable String text;
  private boolean strike;

  @PostConstruct
  void load() {
    String given = request.getParameter("username");
    username = given == null ? "" : given;
    try {
      all = notes.of(current.get(), username);
    } catch (NoSuchPerson nobody) {
      all = List.of();
    }
  }

  /** Writes one more. */
  public String write() {
    notes.write(current.get(), username, new WriteNote(strike, text));
    return told(strike ? "identity.notes.struck" : "identity.notes.written");
  }

  /** Takes one back. */
  public String withdraw(Object id) {
    notes.withdraw(current.get(), username, MalformedId.parse(id.toString()));
    return told("identity.notes.withdrawn");
  }

  private String told(String key) {
    Messages.addFlashGlobalInfo(texts.get(key));
    return "/admin/users/member?faces-redirect=true&username=" + username;
  }

  public List<NoteView> getAll() {
    return all;
  }

  /** How many strikes count. */
  public long getStrikes() {
    return all.stream().filter(NoteView::isCounting).count();
  }

  public @Nullable String getText() {
    return text;
  }

  public void setText(@Nullable String text) {
    this.text = text;
  }

  public boolean isStrike() {
    return strike;
  }

  public void setStrike(boolean strike) {
    this.strike = strike;
  }
}
