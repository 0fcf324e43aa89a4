package com.aetherial.identity.web;

import com.aetherial.identity.BatchLine;
import com.aetherial.identity.LiftSuspension;
import com.aetherial.identity.MemberBatch;
import com.aetherial.identity.Permissions;
import com.aetherial.identity.Scope;
import com.aetherial.kernel.web.Choice;
import com.aetherial.kernel.web.CurrentActor;
import com.aetherial.kernel.web.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Messages;

/** What else can be done to many members at once. */
@Named
@RequestScoped
public class TickedMembers {
  @Inject MemberBatch batch;
  @Inject Permissions permissions;
  @Inject UsersPage page;
  @Inject CurrentActor current;
  @Inject HttpServletRequest request;
  @Inject Texts texts;

  private @Nullable String role;

  /** Confirms the addresses of everybody who is ticked. */
  public String confirm() {
    return told(batch.confirm(current.get(), ticked(), new LiftSuspension(page.getReason())));
  }

  /** Gives the chosen role to everybody who is ticked. */
  public String give() {
    return told(batch.give(current.get(), ticked(), role == null ? "" : role));
  }

  /** The roles that can be given; none to who may not give any. */
  public List<Choice> getRoles() {
    return current.get().has(Scope.IDENTITY_GRANT)
        ? permissions.roles(current.get()).stream()
            .map(each -> new Choice(each.name(), each.name()))
            .toList()
        : List.of();
  }

  public @Nullable String getRole() {
    return role;
  }

  public void setRole(@Nullable String role) {
    this.role = role;
  }

  private Set<String> ticked() {
    String[] names = request.getParameterValues("ticked");
    return names == null ? Set.of() : new HashSet<>(Arrays.asList(names));
  }

  private String told(List<BatchLine> lines) {
    long done = lines.stream().filter(BatchLine::isDone).count();
    Messages.addFlashGlobalInfo(texts.get("identity.users.done"), done, lines.size());
    lines.stream()
        .filter(line -> !line.isDone())
        .forEach(
            line -> Messages.addFlashGlobalWarn("@" + line.username() + ": {0}", line.sentence()));
    return "/admin/users?faces-redirect=true";
  }
}
