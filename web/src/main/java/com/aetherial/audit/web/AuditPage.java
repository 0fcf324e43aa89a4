package com.aetherial.audit.web;

import com.aetherial.audit.ActFilter;
import com.aetherial.audit.ActView;
import com.aetherial.audit.Audit;
import com.aetherial.audit.TrailCheck;
import com.aetherial.audit.TrailHead;
import com.aetherial.kernel.MalformedCursor;
import com.aetherial.kernel.Page;
import com.aetherial.kernel.PageRequest;
import com.aetherial.kernel.web.Choice;
import com.aetherial.kernel.web.CurrentActor;
import com.aetherial.kernel.web.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Messages;

/** The audit log. What is looked for stands in the address. */
@Named
@RequestScoped
public class AuditPage {
  private static final int LINES = 50;

  /** What has a key with a text, as {@code <module>.<kind>.<name>}. */
  private static final Set<String> NAMED = Set.of("setting", "job");

  @Inject Audit audit;
  @Inject AuditQuery query;
  @Inject CurrentActor current;
  @Inject HttpServletRequest request;
  @Inject Texts texts;

  private Page<ActView> page = new Page<>(List.of(), null, null);
  private @Nullable TrailCheck check;

  @PostConstruct
  void load() {
    try {
      page =
          audit.list(
              current.get(),
              query.filter(),
              new PageRequest(LINES, request.getParameter("cursor")));
    } catch (MalformedCursor malformed) {
      Messages.addGlobalError(malformed.getMessage());
      page = audit.list(current.get(), ActFilter.ALL, PageRequest.first(LINES));
    }
  }

  /** Recomputes the chain and shows what was found. */
  public void verify() {
    check = audit.check(current.get());
  }

  public List<ActView> getLines() {
    return page.items();
  }

  public @Nullable TrailCheck getCheck() {
    return check;
  }

  public @Nullable TrailHead getHead() {
    return audit.head(current.get());
  }

  /** What an act is called. */
  public String word(String act) {
    return texts.get(act.replace(".", ".act."));
  }

  /** What a kind of object is called. */
  public String kind(String kind) {
    return texts.get("audit.kind." + kind);
  }

  /** Which of them it was: somebody's name, what a setting or a job is called, or an id. */
  public String object(ActView act) {
    if (act.objectName() != null) {
      return "@" + act.objectName();
    }
    return NAMED.contains(act.objectKind())
        ? texts.get(act.objectId().replaceFirst("\\.", "." + act.objectKind() + "."))
        : act.objectId();
  }

  public List<Choice> getWords() {
    return Stream.concat(
            Stream.of(new Choice(Choice.ANY, texts.get("audit.any"))),
            audit.words(current.get()).stream().map(act -> new Choice(act, word(act))))
        .toList();
  }

  public @Nullable String getOlder() {
    return query.at(request.getRequestURI(), page.next());
  }

  /** Where the same lines are as a file. */
  public String file(String kind) {
    return query.of("/api/v1/admin/audit/export." + kind);
  }
}
