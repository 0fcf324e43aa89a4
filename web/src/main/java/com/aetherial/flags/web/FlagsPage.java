package com.aetherial.flags.web;

import com.aetherial.flags.FlagView;
import com.aetherial.flags.Flags;
import com.aetherial.flags.PutFlag;
import com.aetherial.identity.entity.Role;
import com.aetherial.kernel.web.Choice;
import com.aetherial.kernel.web.CurrentActor;
import com.aetherial.kernel.web.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Messages;

/** The flags, and saying who has a feature. */
@Named
@RequestScoped
public class FlagsPage {
  @Inject Flags flags;
  @Inject CurrentActor current;
  @Inject Texts texts;

  private List<FlagView> all = List.of();
  private @Nullable String name;
  private @Nullable String note;
  private @Nullable Integer percentage;
  private String ranks = "none";
  private @Nullable String reason;

  @PostConstruct
  void load() {
    all = flags.all(current.get());
  }

  /** Says who has the feature. */
  public String save() {
    int share = percentage == null ? 0 : percentage;
    flags.put(
        current.get(),
        new PutFlag(name, note == null ? "" : note, !ranks.equals("off"), share, chosen(), reason));
    Messages.addFlashGlobalInfo(texts.get("flags.saved"), name);
    return "/admin/modules/flags?faces-redirect=true";
  }

  /** Forgets a flag. */
  public String delete(String flag) {
    flags.delete(current.get(), flag);
    Messages.addFlashGlobalInfo(texts.get("flags.deleted"), flag);
    return "/admin/modules/flags?faces-redirect=true";
  }

  public List<FlagView> getAll() {
    return all;
  }

  public List<Choice> getAudiences() {
    return List.of(
        new Choice("none", texts.get("flags.share")),
        new Choice("ADMIN", texts.get("flags.admins")),
        new Choice("STAFF", texts.get("flags.staff")),
        new Choice("off", texts.get("flags.off")));
  }

  private Set<Role> chosen() {
    return switch (ranks) {
      case "ADMIN" -> Set.of(Role.ADMIN);
      case "STAFF" -> Set.of(Role.ADMIN, Role.STAFF);
      default -> Set.of();
    };
  }

  public @Nullable String getName() {
    return name;
  }

  public void setName(@Nullable String name) {
    this.name = name;
  }

  public @Nullable String getNote() {
    return note;
  }

  public void setNote(@Nullable String note) {
    this.note = note;
  }

  public @Nullable Integer getPercentage() {
    return percentage;
  }

  public void setPercentage(@Nullable Integer percentage) {
    this.percentage = percentage;
  }

  public String getRanks() {
    return ranks;
  }

  public void setRanks(String ranks) {
    this.ranks = ranks;
  }

  public @Nullable String getReason() {
    return reason;
  }

  public void setReason(@Nullable String reason) {
    this.reason = reason;
  }
}
