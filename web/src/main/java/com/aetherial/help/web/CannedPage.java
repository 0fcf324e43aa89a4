package com.aetherial.help.web;

import com.aetherial.help.CannedAnswer;
import com.aetherial.help.CannedAnswers;
import com.aetherial.kernel.web.CurrentActor;
import com.aetherial.kernel.web.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Messages;

/** Answers that are kept ready. */
@Named
@RequestScoped
public class CannedPage {
  private static final String HERE = "/admin/tickets/answers?faces-redirect=true";

  @Inject CannedAnswers canned;
  @Inject CurrentActor current;
  @Inject Texts texts;

  private List<CannedAnswer> all = List.of();
  private @Nullable String name;
  private @Nullable String body;

  @PostConstruct
  void load() {
    all = canned.all(current.get());
  }

  public String save() {
    canned.put(current.get(), new CannedAnswer(name, body));
    Messages.addFlashGlobalInfo(texts.get("help.canned.saved"));
    return HERE;
  }

  /** Forgets one. */
  public String delete(String gone) {
    canned.delete(current.get(), gone);
    Messages.addFlashGlobalInfo(texts.get("help.canned.deleted"));
    return HERE;
  }

  public List<CannedAnswer> getAll() {
    return all;
  }

  public @Nullable String getName() {
    return name;
  }

  public void setName(@Nullable String name) {
    this.name = name;
  }

  public @Nullable String getBody() {
    return body;
  }

  public void setBody(@Nullable String body) {
    this.body = body;
  }
}
