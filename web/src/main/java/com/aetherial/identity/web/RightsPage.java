package com.aetherial.identity.web;

import com.aetherial.identity.Permissions;
import com.aetherial.identity.RoleView;
import com.aetherial.identity.Scope;
import com.aetherial.identity.entity.Role;
import com.aetherial.kernel.web.Choice;
import com.aetherial.kernel.web.CurrentActor;
import com.aetherial.kernel.web.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Messages;

/** What one member is given beyond the rank. */
@Named
@RequestScoped
public class RightsPage {
  @Inject Permissions permissions;
  @Inject CurrentActor current;
  @Inject HttpServletRequest request;
  @Inject Texts texts;

  private @Nullable String role;
  private @Nullable String permission;

  /** Gives the chosen role. */
  public String assign() {
    permissions.assign(current.get(), username(), role);
    return told("identity.rights.given", role);
  }

  /** Takes a role away. */
  public String unassign(String name) {
    permissions.unassign(current.get(), username(), name);
    return told("identity.rights.taken", name);
  }

  /** Gives the chosen permission. */
  public String grant() {
    permissions.grant(current.get(), username(), permission);
    return told("identity.rights.given", permission);
  }

  /** Takes a permission away. */
  public String revoke(String name) {
    permissions.revoke(current.get(), username(), name);
    return told("identity.rights.taken", name);
  }

  public boolean isGiver() {
    return current.get().has(Scope.IDENTITY_GRANT);
  }

  public List<Choice> getRoles() {
    return permissions.roles(current.get()).stream().map(RightsPage::choice).toList();
  }

  /** The permissions that the actor has and may hand on. */
  public List<Choice> getScopes() {
    return Arrays.stream(Scope.values())
        .filter(scope -> !Scope.within(Role.MEMBER).contains(scope))
        .filter(scope -> current.get().has(scope))
        .map(scope -> new Choice(scope.code(), named(scope)))
        .toList();
  }

  /** What it means and, for whoever reads the API's description, what it is called. */
  private String named(Scope scope) {
    return texts.get("identity.scope." + scope.code().replace(':', '.')) + " · " + scope.code();
  }

  private static Choice choice(RoleView role) {
    return new Choice(role.name(), role.name() + ": " + role.note());
  }

  private @Nullable String username() {
    return request.getParameter("username");
  }

  private String told(String text, @Nullable String what) {
    Messages.addFlashGlobalInfo(texts.get(text), what, username());
    return "/admin/users/member?faces-redirect=true&username=" + username();
  }

  public @Nullable String getRole() {
    return role;
  }

  public void setRole(@Nullable String role) {
    this.role = role;
  }

  public @Nullable String getPermission() {
    return permission;
  }

  public void setPermission(@Nullable String permission) {
    this.permission = permission;
  }
}
