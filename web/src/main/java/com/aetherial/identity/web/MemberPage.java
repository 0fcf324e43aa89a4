package com.aetherial.identity.web;

import com.aetherial.identity.EditMember;
import com.aetherial.identity.Impersonations;
import com.aetherial.identity.LiftSuspension;
import com.aetherial.identity.MemberView;
import com.aetherial.identity.Members;
import com.aetherial.identity.NoSuchPerson;
import com.aetherial.identity.SuspendMember;
import com.aetherial.identity.entity.Role;
import com.aetherial.kernel.web.BrowserLogin;
import com.aetherial.kernel.web.Choice;
import com.aetherial.kernel.web.CurrentActor;
import com.aetherial.kernel.web.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Messages;

/** One member, and what can be done about them. */
@Named
@RequestScoped
public class MemberPage {
  @Inject Members members;
  @Inject Impersonations impersonations;
  @Inject BrowserLogin login;
  @Inject CurrentActor current;
  @Inject HttpServletRequest request;
  @Inject Texts texts;

  private @Nullable MemberView view;
  private @Nullable String username;
  private @Nullable String fullName;
  private @Nullable String rank;
  private @Nullable String reason;
  private @Nullable Integer days;

  @PostConstruct
  void load() {
    username = request.getParameter("username");
    try {
      view = members.find(current.get(), username == null ? "" : username);
      fullName = view.member().fullName();
      rank = view.member().role();
    } catch (NoSuchPerson nobody) {
      Messages.addGlobalWarn(nobody.getMessage());
    }
  }

  /** Changes name and rank. */
  public String edit() {
    members.edit(current.get(), username, new EditMember(fullName, Role.valueOf(rank), reason));
    return told("identity.member.edited");
  }

  /** Keeps the member out, for days or for ever. */
  public String suspend() {
    members.suspend(current.get(), username, new SuspendMember(days, reason));
    return told("identity.member.suspended");
  }

  /** Lets the member in again. */
  public String lift() {
    members.lift(current.get(), username, new LiftSuspension(reason));
    return told("identity.member.lifted");
  }

  /** Shows the platform as the member sees it. */
  public String impersonate() {
    login.lend(impersonations.start(current.get(), username, reason, login.device()));
    return "/dashboard?faces-redirect=true";
  }

  private String told(String text) {
    Messages.addFlashGlobalInfo(texts.get(text), username);
    return "/admin/users/member?faces-redirect=true&username=" + username;
  }

  public @Nullable MemberView getView() {
    return view;
  }

  public List<Choice> getRanks() {
    return Arrays.stream(Role.values())
        .map(role -> new Choice(role.name(), texts.get("identity.rank." + role)))
        .toList();
  }

  public @Nullable String getUsername() {
    return username;
  }

  public void setUsername(@Nullable String username) {
    this.username = username;
  }

  public @Nullable String getFullName() {
    return fullName;
  }

  public void setFullName(@Nullable String fullName) {
    this.fullName = fullName;
  }

  public @Nullable String getRank() {
    return rank;
  }

  public void setRank(@Nullable String rank) {
    this.rank = rank;
  }

  public @Nullable String getReason() {
    return reason;
  }

  public void setReason(@Nullable String reason) {
    this.reason = reason;
  }

  public @Nullable Integer getDays() {
    return days;
  }

  public void setDays(@Nullable Integer days) {
    this.days = days;
  }
}
