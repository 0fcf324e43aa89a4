package com.aetherial.settings.web;

import com.aetherial.kernel.web.Choice;
import com.aetherial.kernel.web.CurrentActor;
import com.aetherial.kernel.web.Texts;
import com.aetherial.settings.ChangeSettings;
import com.aetherial.settings.SettingView;
import com.aetherial.settings.SettingsDesk;
import com.aetherial.settings.SettingsView;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Messages;

/** All settings of the module that the address names, changed together for one reason. */
@Named
@RequestScoped
public class ModuleSettingsPage {
  @Inject SettingsDesk desk;
  @Inject CurrentActor current;
  @Inject HttpServletRequest request;
  @Inject Texts texts;

  private final Map<String, String> values = new HashMap<>();
  private String module = "";
  private long version;
  private List<SettingView> lines = List.of();
  private @Nullable String reason;

  @PostConstruct
  void load() {
    String given = request.getParameter("module");
    module = given == null ? "" : given;
    SettingsView all = desk.all(current.get());
    version = all.version();
    lines =
        all.settings().stream()
            .filter(line -> line.module().equals(module) && line.isChangeable())
            .toList();
    lines.forEach(line -> values.put(line.key(), line.value()));
  }

  /** Takes what is another value than before: all of it, or nothing. */
  public @Nullable String change() {
    Map<String, String> wanted =
        lines.stream()
            .filter(line -> !written(line).equals(line.value()))
            .collect(Collectors.toMap(SettingView::key, this::written));
    if (wanted.isEmpty()) {
      Messages.addGlobalInfo(texts.get("settings.admin.unchanged"));
      return null;
    }
    desk.change(current.get(), new ChangeSettings(wanted, reason), seen());
    Messages.addFlashGlobalInfo(texts.get("settings.admin.changed"));
    return "/admin/settings/module?faces-redirect=true&module=" + module;
  }

  /** The words that can be chosen from; empty when the value is written. */
  public List<Choice> choices(SettingView line) {
    List<String> words = line.type().equals("BOOLEAN") ? List.of("true", "false") : line.choices();
    return words.stream().map(word -> new Choice(word, texts.get(label(word)))).toList();
  }

  private static String label(String word) {
    return word.equals("true") || word.equals("false") ? "settings.admin." + word : word;
  }

  private String written(SettingView line) {
    String value = values.get(line.key());
    return value == null ? "" : value.strip();
  }

  /** The version that the form was filled in for. */
  private long seen() {
    String given = request.getParameter("seen");
    return given == null || !given.matches("[0-9]{1,9}") ? -1 : Long.parseLong(given);
  }

  public List<SettingView> getLines() {
    return lines;
  }

  public Map<String, String> getValues() {
    return values;
  }

  public String getModule() {
    return module;
  }

  public long getVersion() {
    return version;
  }

  public @Nullable String getReason() {
    return reason;
  }

  public void setReason(@Nullable String reason) {
    this.reason = reason;
  }
}
