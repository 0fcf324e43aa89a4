package com.aetherial.settings.web;

import com.aetherial.kernel.web.Choice;
import com.aetherial.kernel.web.CurrentActor;
import com.aetherial.kernel.web.Texts;
import com.aetherial.settings.ChangeSettings;
import com.aetherial.settings.NoSuchSetting;
import com.aetherial.settings.SettingChangeView;
import com.aetherial.settings.SettingView;
import com.aetherial.settings.SettingsDesk;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Messages;

/** One setting: its value, who changed it, and going back. */
@Named
@RequestScoped
public class AdminSettingPage {
  @Inject SettingsDesk desk;
  @Inject CurrentActor current;
  @Inject HttpServletRequest request;
  @Inject Texts texts;

  private @Nullable SettingView view;
  private List<SettingChangeView> history = List.of();
  private String key = "";
  private @Nullable String value;
  private @Nullable String reason;

  @PostConstruct
  void load() {
    key = request.getParameter("key") == null ? "" : request.getParameter("key");
    try {
      view = desk.one(current.get(), key);
      value = view.value();
      history = desk.history(current.get(), key);
    } catch (NoSuchSetting unknown) {
      Messages.addGlobalWarn(unknown.getMessage());
    }
  }

  /** Takes the new value, if nobody was quicker. */
  public String change() {
    String wanted = value == null ? "" : value;
    desk.changeOne(current.get(), key, new ChangeSettings(Map.of(key, wanted), reason), seen());
    return told();
  }

  /** Goes back to what was before a change. */
  public String revert(int version) {
    desk.revert(current.get(), key, version, reason, seen());
    return told();
  }

  public @Nullable SettingView getView() {
    return view;
  }

  public List<SettingChangeView> getHistory() {
    return history;
  }

  /** The words that can be chosen from; empty when the value is written. */
  public List<Choice> getChoices() {
    if (view == null) {
      return List.of();
    }
    List<String> words = view.type().equals("BOOLEAN") ? List.of("true", "false") : view.choices();
    return words.stream().map(word -> new Choice(word, texts.get(label(word)))).toList();
  }

  private static String label(String word) {
    return word.equals("true") || word.equals("false") ? "settings.admin." + word : word;
  }

  /** The version that the form was filled in for. */
  private int seen() {
    String version = request.getParameter("version");
    return version == null || !version.matches("[0-9]{1,9}") ? -1 : Integer.parseInt(version);
  }

  private String told() {
    Messages.addFlashGlobalInfo(texts.get("settings.admin.changed"));
    return "/admin/settings/setting?faces-redirect=true&key=" + key;
  }

  public String getKey() {
    return key;
  }

  public @Nullable String getValue() {
    return value;
  }

  public void setValue(@Nullable String value) {
    this.value = value;
  }

  public @Nullable String getReason() {
    return reason;
  }

  public void setReason(@Nullable String reason) {
    this.reason = reason;
  }
}
