package com.aetherial.admin.web;

import com.aetherial.admin.ModuleDesk;
import com.aetherial.admin.ModuleView;
import com.aetherial.admin.TurnModule;
import com.aetherial.kernel.web.CurrentActor;
import com.aetherial.kernel.web.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Messages;

/** The modules of the platform, and turning them. */
@Named
@RequestScoped
public class ModulesPage {
  @Inject ModuleDesk desk;
  @Inject CurrentActor current;
  @Inject Texts texts;

  private List<ModuleView> all = List.of();
  private @Nullable String reason;

  @PostConstruct
  void load() {
    all = desk.all(current.get());
  }

  /** Turns a module the other way. */
  public String turn(String module, boolean on) {
    desk.turn(current.get(), module, new TurnModule(on, reason));
    Messages.addFlashGlobalInfo(
        texts.get(on ? "admin.modules.turnedOn" : "admin.modules.turnedOff"), module);
    return "/admin/modules?faces-redirect=true";
  }

  public List<ModuleView> getAll() {
    return all;
  }

  /** Those that can be turned. */
  public List<ModuleView> getOptional() {
    return all.stream().filter(module -> !module.isCore()).toList();
  }

  public @Nullable String getReason() {
    return reason;
  }

  public void setReason(@Nullable String reason) {
    this.reason = reason;
  }
}
