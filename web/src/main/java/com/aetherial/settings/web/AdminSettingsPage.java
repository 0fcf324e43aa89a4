package com.aetherial.settings.web;

import com.aetherial.kernel.web.Choice;
import com.aetherial.kernel.web.CurrentActor;
import com.aetherial.kernel.web.Texts;
import com.aetherial.settings.SettingView;
import com.aetherial.settings.SettingsDesk;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All settings, as the modules declare them. Which module is looked at stands in the address. */
@Named
@RequestScoped
public class AdminSettingsPage {
  @Inject SettingsDesk desk;
  @Inject CurrentActor current;
  @Inject HttpServletRequest request;
  @Inject Texts texts;

  private List<SettingView> all = List.of();

  @PostConstruct
  void load() {
    all = desk.all(current.get()).settings();
  }

  public List<SettingView> getLines() {
    String module = getModule();
    return all.stream().filter(each -> module == null || each.module().equals(module)).toList();
  }

  public List<Choice> getModules() {
    return Stream.concat(
            Stream.of(new Choice(Choice.ANY, texts.get("settings.admin.any"))),
            all.stream().map(SettingView::module).distinct().map(this::choice))
        .toList();
  }

  /** What belongs to no module in particular is called so. */
  private Choice choice(String word) {
    return new Choice(word, word.equals("kernel") ? texts.get("settings.admin.general") : word);
  }

  private @Nullable String getModule() {
    String module = request.getParameter("module");
    return module == null || module.isBlank() || module.equals("any") ? null : module;
  }
}
